import type { Finding, Rule, Subject } from '../rule.ts';
import { sentencesIn, wordsIn } from '../text/sentences.ts';

/** Words of a page’s answer; sentences of a question’s. */
const LONGEST_ANSWER = 50;
const MOST_SENTENCES = 6;

function ofQuestion(passages: Subject['passages']): Finding[] {
  const sentences = passages.flatMap(({ text }) => sentencesIn(text)).length;
  if (sentences <= MOST_SENTENCES) return [];
  return [{ path: ['answer'], quote: '', message: `This answer has ${sentences} sentences; two to six are enough.` }];
}

export const answerLength: Rule = {
  id: 'answer-length',
  severity: 'warning',
  title: 'An answer is short: one or two sentences at the top of a page, two to six for a question.',
  why: 'Search results, link previews and leaflets show it alone. Who reads nothing else reads this.',
  fix: 'Keep what answers the question, and move the rest into the text or the guide.',
  example: {
    wrong: 'An answer that goes through causes, tests and treatments one by one.',
    right: 'Alopecia areata makes hair fall out in round patches. It often grows back.',
  },
  check: ({ type, passages }) => {
    if (type === 'question') return ofQuestion(passages);
    const words = passages.filter(({ path }) => path[0] === 'answer').flatMap(({ text }) => wordsIn(text)).length;
    return words <= LONGEST_ANSWER
      ? []
      : [{ path: ['answer'], quote: '', message: `This answer has ${words} words; ${LONGEST_ANSWER} are enough.` }];
  },
};
