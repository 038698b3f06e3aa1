/** How far an item of the checklist is met, by our own reading. */
type Score = 'met' | 'partly' | 'not met' | 'does not apply';

interface Item {
  id: string;
  name: string;
  score: Score;
  why: string;
}

interface ItemGroup {
  title: string;
  items: readonly Item[];
}

/**
 * The items of the International Patient Decision Aid Standards (IPDAS), version 4, in our own words, scored by ourselves.
 * `decision-aid.test.ts` holds what is called met against the page.
 */
export const checklist: readonly ItemGroup[] = [
  {
    title: 'What makes it a decision aid',
    items: [
      { id: 'condition', name: 'Describes the condition', score: 'met', why: 'Step 2, with sources; the reader marks their case.' },
      { id: 'decision', name: 'States the decision', score: 'met', why: 'The title of the page.' },
      {
        id: 'options',
        name: 'Lists the options, doing nothing among them',
        score: 'met',
        why: 'Four columns, and links to two more ways.',
      },
      { id: 'positives', name: 'Says what is good about each', score: 'met', why: 'Step 3, “What I may gain or keep”.' },
      { id: 'negatives', name: 'Says what is bad about each', score: 'met', why: 'Step 3, “What I may lose or risk”.' },
      {
        id: 'experience',
        name: 'Says what each is like to go through',
        score: 'partly',
        why: 'Step 3, “What it is like”, covers the body and the days. Feelings and other people are in guides only.',
      },
    ],
  },
  {
    title: 'What keeps it from misleading',
    items: [
      {
        id: 'balance',
        name: 'Equal detail for each option',
        score: 'met',
        why: 'The same rows; columns within 15% of each other in words.',
      },
      { id: 'citations', name: 'Cites its evidence', score: 'met', why: 'Each fact shows its source. The list is at the end.' },
      { id: 'date', name: 'Gives its date', score: 'met', why: 'On this page, on the sheet and in its data.' },
      { id: 'updates', name: 'Says when it is updated', score: 'met', why: 'In the part above.' },
      {
        id: 'uncertainty',
        name: 'Says how sure the evidence is',
        score: 'met',
        why: 'A word in every cell. The words are our own reading.',
      },
      { id: 'funding', name: 'Says who paid', score: 'partly', why: 'We show what is recorded. No author has put a name to it.' },
    ],
  },
  {
    title: 'What makes it better',
    items: [
      { id: 'information', name: 'Natural course, side by side', score: 'met', why: 'Step 2 for doing nothing, step 3 for all.' },
      {
        id: 'probabilities',
        name: 'Numbers that compare',
        score: 'partly',
        why: 'Out of 1,000, with who was counted, both ways round. Not every option has figures.',
      },
      { id: 'values', name: 'Helps to say what matters', score: 'met', why: 'Step 4: eight questions without an answer filled in.' },
      { id: 'guidance', name: 'Guides through the steps', score: 'partly', why: 'Steps, checks and questions; not tried out by readers.' },
      { id: 'development', name: 'Made and tested with patients and experts', score: 'not met', why: 'None of it has been done.' },
      {
        id: 'evidence',
        name: 'Says how evidence was found and judged',
        score: 'partly',
        why: 'The about page tells the way, not each search.',
      },
      { id: 'disclosure', name: 'Credentials of the makers', score: 'not met', why: 'No clinician has put a name to it.' },
      {
        id: 'language',
        name: 'Plain language, with a tested reading level',
        score: 'not met',
        why: 'Short sentences, but no grade was tested.',
      },
      { id: 'stories', name: 'Balanced stories', score: 'does not apply', why: 'It tells no patient stories; we invent none.' },
      { id: 'internet', name: 'Online: private, nothing lost', score: 'met', why: 'Answers stay on the device and survive a reload.' },
      { id: 'effect', name: 'Shown to help people decide', score: 'not met', why: 'No pilot has been run.' },
      { id: 'tests', name: 'Four further items for medical tests', score: 'does not apply', why: 'It is about treatment.' },
    ],
  },
];
