import { expect, test } from 'vitest';
import { changeOf } from './change.ts';

const past = { published: true, lastNote: 'The dose was corrected.' };

test('the first publication says so, whatever the draft says', () => {
  const draft = { changeKind: 'minor', changeNote: 'Something.' };
  expect(changeOf(draft, { published: false, lastNote: '' })).toMatchObject({ isFirst: true, kind: 'major', note: 'First published' });
});

test.each([
  [{}, 'minor', ''],
  [{ changeKind: null, changeNote: null }, 'minor', ''],
  [{ changeKind: 'minor', changeNote: ' A comma. ' }, 'minor', 'A comma.'],
  [{ changeKind: 'minor', changeNote: 'The dose was corrected.' }, 'minor', ''],
  [{ changeKind: 'major', changeNote: ' A new study. ' }, 'major', 'A new study.'],
])('%j is a %s change with the note “%s”', (draft, kind, note) => {
  expect(changeOf(draft, past)).toEqual({ isFirst: false, kind, note, lastNote: past.lastNote });
});
