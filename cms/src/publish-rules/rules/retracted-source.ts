import type { Rule } from '../rule.ts';
import { citedKeys } from '../text/citations.ts';

export const retractedSource: Rule = {
  id: 'retracted-source',
  severity: 'error',
  title: 'No text leans on a source that was retracted.',
  why: 'A retracted paper is one that its own journal no longer stands behind.',
  fix: 'Cite another source, or take out what only this one said.',
  example: { wrong: 'It works in most people [@retracted-trial].', right: 'It works in some people [@a-trial-that-stands].' },
  check: ({ passages }, around) =>
    passages.flatMap(({ path, text }) =>
      citedKeys(text)
        .filter((key) => around.source(key)?.retracted === true)
        .map((key) => ({ path, quote: text, message: `The source “${key}” was retracted.` })),
    ),
};
