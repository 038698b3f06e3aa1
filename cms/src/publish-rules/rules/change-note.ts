import type { Rule } from '../rule.ts';

export const changeNote: Rule = {
  id: 'change-note',
  severity: 'error',
  title: 'A major change says what changed, and not what changed last time.',
  why: 'The note stands in the page’s history and in the feeds that clinics follow.',
  fix: 'Say in a sentence what changed and why, or set the kind of change to minor.',
  example: { wrong: 'Updated.', right: 'The dose section now follows the regulator’s advice of May 2026.' },
  check: (_, { change: { kind, note, lastNote, isFirst } }) => {
    if (isFirst || kind !== 'major' || (note !== '' && note !== lastNote)) return [];
    const message = note === '' ? 'A major change needs a note.' : 'This is the note of the last change.';
    return [{ path: ['changeNote'], quote: note, message }];
  },
};
