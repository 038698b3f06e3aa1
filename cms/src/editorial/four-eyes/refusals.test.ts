import { expect, test } from 'vitest';
import { progressOf, type Move } from './progress.ts';
import { refusalOf, steps, type Step } from './refusals.ts';

const AUTHOR = 1;
const READER = 2;
const NOW = 'the text now';

const move = (kind: Move['kind'], userId: number, clinicalHash = ''): Move => ({
  kind,
  at: '2026-11-26T10:00:00.000Z',
  userId,
  name: '',
  profession: '',
  text: '',
  clinicalHash,
});
const edited = move('edited', AUTHOR);
const submitted = move('submitted', AUTHOR);

/** Every step that is open to somebody who may do anything, in each state. */
const OPEN: Record<string, { moves: Move[]; forAuthor: Step[]; forAnother: Step[] }> = {
  draft: { moves: [edited], forAuthor: ['submit', 'publish'], forAnother: ['submit', 'publish'] },
  'in review': { moves: [edited, submitted], forAuthor: ['return', 'override'], forAnother: ['return', 'sign', 'override'] },
  returned: { moves: [edited, submitted, move('returned', READER)], forAuthor: ['submit', 'override'], forAnother: ['submit', 'override'] },
  signed: { moves: [edited, submitted, move('signed', READER, NOW)], forAuthor: ['return', 'publish'], forAnother: ['return', 'publish'] },
  're-opened': {
    moves: [edited, submitted, move('signed', READER, 'another text')],
    forAuthor: ['return', 'override'],
    forAnother: ['return', 'sign', 'override'],
  },
};

test.each(Object.entries(OPEN))(
  '%s: the open steps are these, and every other is refused with a sentence',
  (_, { moves, forAuthor, forAnother }) => {
    const progress = progressOf(moves, NOW);
    const openTo = (id: number): Step[] => steps.filter((step) => refusalOf(step, progress, { id, may: () => true }) === null);
    expect([openTo(AUTHOR), openTo(READER)]).toEqual([forAuthor, forAnother]);
    for (const step of steps.filter((name) => !forAnother.includes(name))) {
      const refusal = refusalOf(step, progress, { id: READER, may: () => true });
      expect(refusal).toMatchObject({ because: 'state', message: expect.stringMatching(/^[A-Z].{15,}\.$/) });
    }
  },
);

test('what the role may not is refused in every state, as the role’s', () => {
  for (const { moves } of Object.values(OPEN))
    for (const step of steps)
      expect(refusalOf(step, progressOf(moves, NOW), { id: READER, may: () => false })).toMatchObject({
        because: 'role',
        message: expect.stringMatching(/^Your role may not .+\. Ask .+\.$/),
      });
});
