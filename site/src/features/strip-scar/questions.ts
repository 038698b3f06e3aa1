/** A cell of the comparison: the fragment of its row, and the key of its option. */
export type CellName = readonly [row: string, option: string];

/** Where an answer leads: a part of this page. */
export type Step = 'danger' | 'kind' | 'shows' | 'options' | `option-${string}`;

/** One thing that a reader may answer. What it shows and where it leads comes from published documents. */
interface AnswerPlan {
  words: string;
  cells: readonly CellName[];
  next: readonly Step[];
}

export interface QuestionPlan {
  id: 'settled' | 'kind' | 'shows';
  words: string;
  /** The row whose help opens the question. */
  help?: string;
  /** The section of a guide that explains it. */
  section?: { guide: string; id: string };
  answers: readonly AnswerPlan[];
}

/**
 * The questions that come before a choice. Their words ask and state nothing: an answer is explained by cells of the
 * comparison, so it changes when the editors change them, and a row or an option that is gone is left out.
 */
export const questionPlans: readonly QuestionPlan[] = [
  {
    id: 'settled',
    words: 'Has the scar settled?',
    help: 'who-it-does-not-suit',
    answers: [
      {
        words: 'No, it is new or still changes',
        cells: [
          ['what-it-is', 'wait'],
          ['who-it-may-suit', 'wait'],
        ],
        next: ['option-wait', 'option-hair-length'],
      },
      {
        words: 'A sign from the list above fits',
        cells: [['who-it-does-not-suit', 'wait']],
        next: ['danger'],
      },
      {
        words: 'I can’t tell',
        cells: [['what-has-to-be-done', 'wait']],
        next: ['option-wait', 'kind'],
      },
      { words: 'Yes, it has been the same for a long while', cells: [], next: ['kind'] },
    ],
  },
  {
    id: 'kind',
    words: 'Is it flat, sunken, raised or a keloid?',
    help: 'who-it-may-suit',
    section: { guide: 'strip-scars', id: 'flat-sunken-and-raised-scars' },
    answers: [
      {
        words: 'Flat',
        cells: [
          ['who-it-may-suit', 'wait'],
          ['who-it-may-suit', 'revision'],
          ['who-it-may-suit', 'grafts'],
          ['who-it-may-suit', 'smp'],
        ],
        next: ['shows'],
      },
      {
        words: 'Sunken',
        cells: [
          ['who-it-may-suit', 'wait'],
          ['what-it-does-to-the-line', 'smp'],
          ['who-it-does-not-suit', 'steroid-or-laser'],
        ],
        next: ['shows'],
      },
      {
        words: 'Raised, inside the line of the wound',
        cells: [
          ['what-it-does-to-the-line', 'wait'],
          ['who-it-may-suit', 'steroid-or-laser'],
        ],
        next: ['danger', 'option-wait', 'option-steroid-or-laser', 'shows'],
      },
      {
        words: 'Raised, and grown past the line (keloid)',
        cells: [
          ['who-it-may-suit', 'steroid-or-laser'],
          ['who-it-does-not-suit', 'revision'],
          ['who-it-does-not-suit', 'grafts'],
          ['who-it-does-not-suit', 'smp'],
        ],
        next: ['danger', 'option-steroid-or-laser', 'option-hair-length'],
      },
      { words: 'I can’t tell', cells: [['what-has-to-be-done', 'wait']], next: ['danger', 'shows'] },
    ],
  },
  {
    id: 'shows',
    words: 'Does it show at the length you wear?',
    answers: [
      {
        words: 'No, my hair covers it',
        cells: [
          ['what-it-does-to-the-line', 'hair-length'],
          ['how-long-it-lasts', 'hair-length'],
        ],
        next: ['option-hair-length', 'option-wait'],
      },
      {
        words: 'Yes, and I can live with it',
        cells: [['can-it-be-undone', 'wait']],
        next: ['option-wait', 'option-hair-length'],
      },
      // No cell here: to quote some of the options would be to recommend them.
      { words: 'Yes, and it troubles me', cells: [], next: ['options'] },
    ],
  },
];

/** The rows that every option shows, whichever it is: none is left out for one and kept for another. */
export const optionRows = [
  'what-it-is',
  'who-it-does-not-suit',
  'what-it-does-to-the-line',
  'what-can-go-wrong',
  'can-it-be-undone',
  'cost',
] as const;

/** The rows whose help stands above the options. */
export const cautionRows = ['what-it-is', 'what-can-go-wrong'] as const;
