import type { Rule } from '../rule.ts';
import { ownWords } from '../text/citations.ts';
import { OPTIONS } from '../text/options.ts';
import { statementsOf } from '../text/sentences.ts';

const ABSOLUTE =
  /\b(?:painless(?:ly)?|pain-free|(?<!semi-)permanent(?:ly)?(?! (?:make-?up|waves?|dye|colour))|(?:no|without|free of|(?:\w+n[’']t|not) (?:use|contain|need|involve) any) chemicals?|chemical-free|100 ?%|100 per cent|(?:no|zero) (?:downtime|recovery time|side effects|risks?|scars?|scarring|maintenance|discomfort)|(?:risk|maintenance|scar)-free|cure[sd]?|guarantee[sd]?|completely safe|(?:is|are) safe and|always works?|never fails?|not have to heal|(?:n[’']t|not) require any (?:recovery|downtime|maintenance)|no change in your lifestyle|do(?:es)?(?:n’t|n't| not) (?:really )?require you to do anything)\b/giu;
/** “is not permanent”, “nothing cures”: the sentence denies what the word claims. */
const DENIED =
  /\b(?:not|no|never|none|nothing|nobody|isn[’']t|aren[’']t|can[’']t|cannot|doesn[’']t|don[’']t|won[’']t|neither|nor|whether|rather than|if)\b(?:\W+[\w’'-]+){0,4}\W*$/iu;

function absolutesIn(sentence: string): string[] {
  const own = ownWords(sentence);
  if (!OPTIONS.test(own)) return [];
  return [...own.matchAll(ABSOLUTE)].filter(({ index }) => !DENIED.test(own.slice(0, index))).map(([word]) => word);
}

export const absoluteWording: Rule = {
  id: 'absolute-wording',
  severity: 'warning',
  title: 'Nothing on offer is called painless, permanent, free of risk or a cure.',
  why: 'Adverts promise without limits; bodies differ. Where a treatment or procedure is named, such a word is nearly always wrong. Quoting an advert in “ ” is fine, and so is “scarring alopecia is permanent”.',
  fix: 'Say what happens, how often and for how long, with its source; or put the advert’s words in “ ”.',
  example: {
    wrong: 'Scalp micropigmentation is virtually painless.',
    right: 'Adverts call scalp micropigmentation “painless”. Most people feel something [@clinic-faq].',
  },
  check: ({ passages }) =>
    passages
      .filter(({ kind }) => kind === 'text' || kind === 'row')
      .flatMap((passage) =>
        statementsOf(passage).flatMap((sentence) =>
          absolutesIn(sentence).map((word) => ({ path: passage.path, quote: sentence, message: `“${word}” promises too much.` })),
        ),
      ),
};
