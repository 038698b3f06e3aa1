import type { Rule } from '../rule.ts';

export const requiredRelation: Rule = {
  id: 'required-relation',
  severity: 'error',
  title: 'What a document can’t do without is published first.',
  why: 'Otherwise its page would stand with a hole in it: a question without its guide, a block without what it shows.',
  fix: 'Publish that first, or remove it here.',
  example: { wrong: 'A question whose guide is a draft.', right: 'The guide first, then its question.' },
  check: ({ relations }, around) =>
    relations
      .filter(({ isRequired, documentId }) => isRequired && around.target(documentId)?.isPublished !== true)
      .map(({ path, documentId }) => ({
        path,
        quote: '',
        message: `This needs ${around.target(documentId)?.name ?? 'a document that is gone'}, which isn’t published.`,
      })),
};
