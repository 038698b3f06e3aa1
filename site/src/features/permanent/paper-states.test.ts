import { expect, test } from 'vitest';
import { areata } from '../seo/published.fixture.ts';
import { paperStates } from './paper-states.ts';

test('paper of the live revision is current, older paper is told what changed since', () => {
  expect(paperStates(areata).map(({ mark, isCurrent, since }) => [mark, isCurrent, since.map(({ note }) => note)])).toEqual([
    ['r2-4e5f6a7b', true, []],
    ['r1-0a1b2c3d', false, ['New figures on regrowth']],
  ]);
});

test('small corrections are no reason to throw paper away without saying so', () => {
  const [current, first] = areata.revisions;
  const corrected = { ...areata, revisions: [{ ...current!, major: false }, first!] };
  expect(paperStates(corrected)[1]).toMatchObject({ isCurrent: false, since: [] });
});
