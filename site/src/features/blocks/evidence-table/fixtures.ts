import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type EvidenceTable = BlockOf<'blocks.evidence-table'>;

export const minimal: EvidenceTable = {
  __component: 'blocks.evidence-table',
  caption: 'Who was asked',
  columns: 'Group\nPeople',
  rows: [{ cells: 'Patients\n12' }],
};

export const typical: EvidenceTable = {
  ...minimal,
  caption: 'What was studied [@line]',
  columns: 'Option\nWho was studied\nWhat was found\nHow sure',
  rows: [
    { cells: 'Grafts into the scar\n15 people\nAbout 81 in 100 grafts alive at a year [@dots]\nlow' },
    { cells: 'Tattooing\n28 people\nGenerally satisfied [@pain; @heat]\nvery low' },
    { cells: 'Nothing\nNo study found' },
  ],
};

export const longest: EvidenceTable = {
  ...minimal,
  caption: wordsOf(160),
  columns: Array.from({ length: 6 }, (_, index) => `Column ${index + 1} about micropigmentation`).join('\n'),
  rows: Array.from({ length: 60 }, () => ({ cells: Array.from({ length: 6 }, () => wordsOf(90)).join('\n') })),
};
