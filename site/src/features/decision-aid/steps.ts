/** The steps of the aid, in their order. */
export const steps = [
  { id: 'stop-first', title: 'Stop here first' },
  { id: 'my-case', title: 'What this is about' },
  { id: 'the-options', title: 'The options, asked the same things' },
  { id: 'what-matters', title: 'What matters to me' },
  { id: 'my-leaning', title: 'Where I lean now' },
  { id: 'how-sure', title: 'How sure I am' },
  { id: 'my-sheet', title: 'My sheet' },
] as const;
