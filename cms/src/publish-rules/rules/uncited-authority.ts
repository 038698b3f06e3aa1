import type { Rule } from '../rule.ts';
import { citationsOf, ownWords } from '../text/citations.ts';
import { statementsOf } from '../text/sentences.ts';

const WHO = '(?:doctors|physicians|dermatologists|surgeons|experts|specialists|clinicians|scientists|researchers)';
const AUTHORITY = new RegExp(
  [
    `(?:recommended|endorsed|approved|trusted|preferred)(?: \\w+)? by (?:\\w+ ){0,2}${WHO}`,
    `${WHO} (?:\\w+ )?(?:recommend|agree|endorse|prefer)`,
    '(?:studies|trials|research|science|evidence) (?:\\w+ )?(?:shows?|proves?|confirms?)',
    '(?:clinically|scientifically|medically) proven',
  ]
    .map((words) => `\\b${words}\\b`)
    .join('|'),
  'giu',
);

export const uncitedAuthority: Rule = {
  id: 'uncited-authority',
  severity: 'warning',
  title: 'Who leans on doctors or studies names them.',
  why: 'Adverts say “recommended by dermatologists” and “studies show”, and readers trust it more than anything else on the page. Only a source lets them see who recommends what, and who is paid for it.',
  fix: 'Cite the guideline or the study in the same sentence, as [@source-key], or say it without leaning on anybody.',
  example: {
    wrong: 'Scalp micropigmentation is recommended by dermatologists.',
    right: 'Several of the surgeons who write about scalp micropigmentation also sell it [@rassman-2015-smp].',
  },
  check: ({ passages }) =>
    passages
      .filter(({ kind }) => kind === 'text' || kind === 'row')
      .flatMap((passage) =>
        statementsOf(passage)
          .filter((sentence) => citationsOf(sentence).length === 0)
          .flatMap((sentence) =>
            [...ownWords(sentence).matchAll(AUTHORITY)].map(([words]) => ({
              path: passage.path,
              quote: sentence,
              message: `“${words}” names nobody.`,
            })),
          ),
      ),
};
