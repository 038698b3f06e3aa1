import type { Rule } from '../rule.ts';

export const optionalRelation: Rule = {
  id: 'optional-relation',
  severity: 'warning',
  title: 'What a document points to is published.',
  why: 'Readers don’t see what isn’t published: a related guide is simply missing from the list.',
  fix: 'Publish that too, or remove it here.',
  example: { wrong: 'A related guide that is still a draft.', right: 'Related guides that readers can open.' },
  check: ({ relations }, around) =>
    relations
      .filter(({ isRequired, documentId }) => !isRequired && around.target(documentId)?.isPublished !== true)
      .map(({ path, documentId }) => ({
        path,
        quote: '',
        message: `This names ${around.target(documentId)?.name ?? 'a document that is gone'}, which isn’t published.`,
      })),
};
