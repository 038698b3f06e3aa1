/** One thing that the reader is asked; no answer is given beforehand. */
export interface Question {
  /** Its name in the address. */
  name: string;
  title: string;
  /** What to picture, or what to do next. */
  hint?: string;
  answers: readonly Answer[];
}

interface Answer {
  value: string;
  label: string;
}

/** A reason to stop before choosing; in the address it is `stop-VALUE=yes`. Why it is one is said, with sources, in the part of the guide that it leads to. */
interface Stop extends Answer {
  guide: string;
  url: string;
}

export const stops: readonly Stop[] = [
  {
    value: 'unnamed',
    label: 'Nobody qualified has told me what kind of hair loss I have',
    guide: 'When to see a doctor',
    url: '/guides/when-to-see-a-doctor/',
  },
  { value: 'patches', label: 'I have bald patches', guide: 'Alopecia areata', url: '/guides/alopecia-areata/' },
  {
    value: 'scarring',
    label: 'I have, or may have, scarring hair loss',
    guide: 'Scarring alopecia',
    url: '/guides/scarring-alopecia/#transplants-tattoos-and-needling',
  },
  {
    value: 'skin',
    label: 'My scalp is sore or infected, or I have psoriasis, lichen planus or vitiligo',
    guide: 'Reasons to wait',
    url: '/guides/smp-risks/#reasons-to-wait-or-ask-first',
  },
  {
    value: 'mole',
    label: 'There is a mole, or a sore that does not heal, on my scalp',
    guide: 'Cancer, moles and scans',
    url: '/guides/smp-risks/#cancer-moles-and-scans',
  },
  {
    value: 'keloid',
    label: 'I have had a raised, spreading scar (keloid)',
    guide: 'Raised scars',
    url: '/guides/scar-types/#raised-scars',
  },
  {
    value: 'fast',
    label: 'My hair loss is still fast',
    guide: 'Reasons not to operate',
    url: '/guides/who-can-have-a-transplant/#reasons-not-to-operate',
  },
  {
    value: 'young',
    label: 'I am under 18',
    guide: 'Reasons to wait',
    url: '/guides/scalp-micropigmentation/#reasons-to-wait-or-ask-a-doctor-first',
  },
  {
    value: 'pregnant',
    label: 'I am pregnant or breastfeeding',
    guide: 'Reasons to wait',
    url: '/guides/smp-risks/#reasons-to-wait-or-ask-first',
  },
  {
    value: 'health',
    label: 'I have weak immunity, a clotting problem, heart disease or poor health',
    guide: 'What to tell the surgeon',
    url: '/guides/who-can-have-a-transplant/#what-to-tell-the-surgeon',
  },
  {
    value: 'thinner',
    label: 'I take a blood thinner',
    guide: 'What to tell the surgeon',
    url: '/guides/who-can-have-a-transplant/#what-to-tell-the-surgeon',
  },
  {
    value: 'numbing',
    label: 'I have reacted badly to a numbing cream or injection',
    guide: 'Numbing products',
    url: '/guides/smp-risks/#numbing-products',
  },
  {
    value: 'donor',
    label: 'I was told that I have little hair to move',
    guide: 'The donor limit',
    url: '/guides/who-can-have-a-transplant/#the-donor-limit',
  },
  {
    value: 'looks',
    label: 'Worry about my looks fills much of my day',
    guide: 'When worry is the illness',
    url: '/guides/who-can-have-a-transplant/#when-worry-about-looks-is-the-illness',
  },
  {
    value: 'mood',
    label: 'I take finasteride or dutasteride, and my mood has dropped',
    guide: 'Low mood',
    url: '/guides/finasteride-and-dutasteride/#low-mood-and-suicidal-thoughts',
  },
  {
    value: 'handling',
    label: 'Someone at home takes finasteride or dutasteride, and someone is or may be pregnant',
    guide: 'Pregnancy and handling',
    url: '/guides/finasteride-and-dutasteride/#pregnancy-semen-and-handling',
  },
];

export const myCase: Question = {
  name: 'case',
  title: 'Which of these is my case?',
  answers: [
    { value: 'steady', label: 'Pattern hair loss that has a name and is steady' },
    { value: 'changing', label: 'Pattern hair loss that has a name and goes on' },
    { value: 'scar', label: 'A scar from an earlier strip operation' },
    { value: 'unknown', label: 'None of these, or I don’t know' },
  ],
};

/** How much something matters, without a middle to hide in and with a way to say “not sure”. */
export const weights: readonly Answer[] = [
  { value: 'none', label: 'Doesn’t matter' },
  { value: 'some', label: 'Matters a little' },
  { value: 'lot', label: 'Matters a lot' },
  { value: 'unsure', label: 'Not sure yet' },
];

interface Value extends Question {
  /** Rows of the comparison that tell the options apart in this. */
  rows: readonly string[];
}

const value = (name: string, title: string, hint: string, rows: readonly string[]): Value => ({
  name,
  title,
  hint,
  answers: weights,
  rows,
});

export const values: readonly Value[] = [
  value('hair', 'The hair length I wear', 'Picture your usual cut, and the shortest and longest that you would wear.', [
    'Upkeep',
    'Who it suits',
  ]),
  value('lasting', 'How long it lasts', 'Picture yourself in ten years, repeating it or living with what is left.', [
    'How long it lasts',
    'Upkeep',
  ]),
  value('surgery', 'How I feel about surgery and needles', 'Picture the day itself, and the night before it.', ['Surgery', 'Anaesthetic']),
  value('scar', 'Scars or marks that others can see', 'Picture wind, a pool, a barber’s chair, and someone who asks.', [
    'What can go wrong',
  ]),
  value('cost', 'What it costs over ten years', 'Picture the money, and what else it would have paid for.', ['Cost', 'Upkeep']),
  value('future', 'What happens if I lose more hair', 'Picture less hair in five years around what was done, or not done.', [
    'Grows hair',
    'How long it lasts',
  ]),
  value('undo', 'Whether I can undo it', 'Picture that you change your mind, or that fashion does.', ['Can it be undone']),
  value('time', 'Time off, and being seen while it settles', 'Picture the weeks after: work, exercise, company.', [
    'Time off',
    'Time to final look',
  ]),
];

export const leaning: Question = {
  name: 'lean',
  title: 'Today I lean towards',
  answers: [
    { value: 'nothing', label: 'Nothing for now' },
    { value: 'smp', label: 'SMP' },
    { value: 'fue', label: 'A transplant by FUE' },
    { value: 'fut', label: 'A transplant by strip' },
    { value: 'other', label: 'Medicine, a wig or something else' },
    { value: 'unsure', label: 'I don’t know yet' },
  ],
};

const yesOrNo: readonly Answer[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

interface Check extends Question {
  /** Where to go after a “no”. */
  next: { words: string; url: string };
}

const check = (name: string, title: string, words: string, url: string): Check => ({ name, title, answers: yesOrNo, next: { words, url } });

export const checks: readonly Check[] = [
  check('know', 'Do I know the options, with the good and the bad of each?', 'If not, read step 3 again', '#the-options'),
  check('clear', 'Am I clear about what matters most to me?', 'If not, go back to step 4', '#what-matters'),
  check(
    'support',
    'Do I have enough support and advice to choose?',
    'If not, see how to talk about it',
    '/guides/talking-about-hair-loss/',
  ),
  check('sure', 'Do I feel sure about what is best for me?', 'If not, doing nothing for now stays open: read its column', '#the-options'),
];
