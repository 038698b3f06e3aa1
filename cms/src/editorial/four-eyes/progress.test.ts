import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressOf, type Move } from './progress.ts';

const NOW = 'the text now';

const move = (kind: Move['kind'], userId = 1, clinicalHash = ''): Move => ({
  kind,
  at: '2026-11-26T10:00:00.000Z',
  userId,
  name: `Person ${userId}`,
  profession: '',
  text: '',
  clinicalHash,
});

const stageAfter = (...moves: Move[]) => progressOf(moves, NOW).stage;

test.each([
  ['a new draft', [], 'draft'],
  ['edited', [move('edited')], 'draft'],
  ['sent for review', [move('submitted')], 'in review'],
  ['edited while in review', [move('submitted'), move('edited')], 'in review'],
  ['returned', [move('submitted'), move('returned')], 'draft'],
  ['sent again', [move('submitted'), move('returned'), move('submitted')], 'in review'],
  ['signed', [move('submitted'), move('signed', 2, NOW)], 'signed'],
  ['signed, then another text', [move('submitted'), move('signed', 2, 'another text')], 'in review'],
  ['published', [move('submitted'), move('signed', 2, NOW), move('published')], 'draft'],
] as const)('%s: it is at %s', (_, moves, stage) => expect(stageAfter(...moves)).toBe(stage));

test('a signature on another text is told from none', () => {
  expect(progressOf([move('submitted'), move('signed', 2, 'another text')], NOW)).toMatchObject({ reopened: true });
  expect(progressOf([move('submitted')], NOW)).toMatchObject({ reopened: false });
});

test('comments stay open until it is sent again', () => {
  expect(progressOf([move('submitted'), move('returned'), move('edited')], NOW).returned).toBe(true);
  expect(progressOf([move('submitted'), move('returned'), move('submitted')], NOW).returned).toBe(false);
});

test('who edited stays an editor until a signed text is published', () => {
  const unsigned = [move('edited', 1), move('published'), move('edited', 2)];
  expect([...progressOf(unsigned, NOW).editors]).toEqual([1, 2]);
  const signed = [...unsigned, move('submitted'), move('signed', 3, NOW), move('published', 2, NOW), move('edited', 4)];
  expect([...progressOf(signed, NOW).editors]).toEqual([4]);
});

test('whatever happened, only a signature on this very text makes it signed', () => {
  const kinds = fc.constantFrom<Move['kind']>('edited', 'submitted', 'returned', 'signed', 'published');
  const moves = fc.array(
    fc
      .record({ kind: kinds, hash: fc.constantFrom(NOW, 'another text') })
      .map(({ kind, hash }) => move(kind, 2, kind === 'signed' ? hash : '')),
  );
  fc.assert(
    fc.property(moves, (history) => {
      const { stage } = progressOf(history, NOW);
      const last = history.findLast(({ kind }) => kind !== 'edited');
      expect(stage === 'signed').toBe(last?.kind === 'signed' && last.clinicalHash === NOW);
    }),
  );
});
