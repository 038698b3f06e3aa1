import { expect, test } from 'vitest';
import { changeOf } from './change.ts';

const past = { published: true, lastNote: 'The dose was corrected.' };

test('the first publication says so, whatever the draft says', () => {
  const draft = { changeKind: 'minor', changeNote: 'Something.' };
  expect(changeOf(draft, { published: false, lastNote: '' })).toEqual({ changeKind: 'major', changeNote: 'First published', problems: [] });
});

test.each([
  [{}, 'minor', ''],
  [{ changeKind: null, changeNote: null }, 'minor', ''],
  [{ changeKind: 'minor', changeNote: ' A comma. ' }, 'minor', 'A comma.'],
  [{ changeKind: 'minor', changeNote: 'The dose was corrected.' }, 'minor', ''],
  [{ changeKind: 'major', changeNote: 'A new study.' }, 'major', 'A new study.'],
])('%j is a %s change with the note “%s”', (draft, changeKind, changeNote) => {
  expect(changeOf(draft, past)).toEqual({ changeKind, changeNote, problems: [] });
});

test.each(['', '  ', 'The dose was corrected.', 'The dose was corrected. '])(
  'a major change with the note “%s” is refused',
  (changeNote) => {
    expect(changeOf({ changeKind: 'major', changeNote }, past).problems).toMatchObject([{ path: ['changeNote'] }]);
  },
);
