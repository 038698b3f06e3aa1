import type { Rule } from '../rule.ts';

export const sourceKey: Rule = {
  id: 'source-key',
  severity: 'error',
  title: 'A source that is cited keeps its key.',
  why: 'Texts name their sources by it, and would lose them.',
  fix: 'Keep that key, or change the texts first.',
  example: { wrong: 'Renaming “nhs-hair-loss” while guides cite it.', right: 'A new source beside it, if it really is another page.' },
  check: (_, { lostKey }) =>
    lostKey === undefined
      ? []
      : [{ path: ['key'], quote: lostKey.key, message: `Published texts cite this as [@${lostKey.key}]: ${lostKey.citing.join(', ')}.` }],
};
