import type { Rule } from '../rule.ts';

export const redFlags: Rule = {
  id: 'red-flags',
  severity: 'error',
  title: 'A condition guide says when to see a doctor.',
  why: 'A frightened reader could otherwise wait too long.',
  fix: 'Add at least one care card under “When to see a doctor”.',
  example: { wrong: 'A guide of kind “condition” without care cards.', right: 'A card “See a GP urgently if”, with one sign a line.' },
  check: ({ type, content }) =>
    type === 'guide' && content.kind === 'condition' && content.redFlags.length === 0
      ? [{ path: ['redFlags'], quote: '', message: 'This condition guide does not say when to see a doctor.' }]
      : [],
};
