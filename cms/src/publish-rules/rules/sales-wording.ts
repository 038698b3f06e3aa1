import type { Rule } from '../rule.ts';
import { ownWords } from '../text/citations.ts';
import { statementsOf } from '../text/sentences.ts';

/** What asks the reader to buy. To write about offers (“be wary of a discount”) is advice, and is let be. */
const SALES =
  /\b(?:(?:click|tap|press) (?:here|below|on (?:one of )?(?:the |our )?(?:following |\w+ )?links?)|(?:get|claim|have|book|for|request) (?:a|an|your|our) free (?:\w+ )?(?:consultation|quote|assessment|session)|book (?:now|today|with us)|call (?:us|now|today)|contact us (?:now|today)|don[’']t miss|our (?:special|limited-time|exclusive) offers?)\b/giu;

export const salesWording: Rule = {
  id: 'sales-wording',
  severity: 'warning',
  title: 'Nothing asks the reader to buy.',
  why: 'People read this to decide. A page that sells to them can’t be trusted on whether to buy, and here nobody pays for a word.',
  fix: 'Take the invitation out. Where a step is useful, say what to ask and whom.',
  example: {
    wrong: 'Click on the links below to get a free consultation.',
    right: 'Before you pay for a consultation, ask who will do the procedure.',
  },
  check: ({ passages }) =>
    passages
      .filter(({ kind }) => kind !== 'quoted')
      .flatMap((passage) =>
        statementsOf(passage).flatMap((sentence) =>
          [...ownWords(sentence).matchAll(SALES)].map(([words]) => ({
            path: passage.path,
            quote: sentence,
            message: `“${words}” sells.`,
          })),
        ),
      ),
};
