import type { Rule } from '../rule.ts';
import { citationsOf } from '../text/citations.ts';
import { figuresIn } from '../text/figures.ts';
import { statementsOf } from '../text/sentences.ts';

export const uncitedNumber: Rule = {
  id: 'uncited-number',
  severity: 'error',
  title: 'A figure has its source in the same sentence.',
  why: 'A percentage, a price or a count of people, weeks or grafts is what readers decide by. Without a source nobody can check it, and nobody notices when it is wrong.',
  fix: 'Cite the source in the same sentence, as [@source-key], or take the figure out.',
  example: {
    wrong: 'Most people need three sessions.',
    right: 'Clinics say that most people need three sessions [@clinic-faq].',
  },
  check: ({ passages }) =>
    passages
      .filter(({ kind }) => kind !== 'quoted' && kind !== 'question')
      .flatMap((passage) =>
        statementsOf(passage)
          .filter((statement) => citationsOf(statement).length === 0)
          .flatMap((statement) => {
            const [figure] = figuresIn(statement);
            if (figure === undefined) return [];
            const heading = passage.kind === 'heading' && 'Move the figure into a sentence of the text, and cite its source there.';
            return [
              {
                path: passage.path,
                quote: statement,
                message: `“${figure}” stands here without a source.`,
                ...(heading && { fix: heading }),
              },
            ];
          }),
      ),
};
