import type { Rule } from '../rule.ts';
import { sentencesIn, wordsIn } from '../text/sentences.ts';

/** Words. GOV.UK’s style guide asks writers to split longer ones. */
const LONGEST = 25;

export const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'warning',
  title: `A sentence has at most ${LONGEST} words.`,
  why: 'People read worse when they are frightened. Longer sentences are read twice, or not to the end.',
  fix: 'Make two sentences of it.',
  example: {
    wrong:
      'If you notice that your hair is coming out in clumps or that round patches without any hair have appeared, see a GP before you pay a clinic for anything.',
    right: 'See a GP if your hair comes out in clumps or in round patches. Do that before you pay a clinic.',
  },
  check: ({ passages }) =>
    passages
      .filter(({ kind }) => kind === 'text')
      .flatMap(({ path, text }) =>
        sentencesIn(text)
          .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
          .filter(({ words }) => words > LONGEST)
          .map(({ sentence, words }) => ({ path, quote: sentence, message: `This sentence has ${words} words.` })),
      ),
};
