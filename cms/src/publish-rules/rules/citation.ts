import type { Rule } from '../rule.ts';
import { citedKeys } from '../text/citations.ts';

export const citation: Rule = {
  id: 'citation',
  severity: 'error',
  title: 'A citation names a published source.',
  why: 'The page numbers its citations and lists the sources below. A key that names none would leave a fact without its source.',
  fix: 'Publish that source, or correct the citation.',
  example: { wrong: 'Most regrow [@bad-leaflet-2].', right: 'Most regrow [@bad-aa-leaflet].' },
  check: ({ passages }, around) =>
    passages.flatMap(({ path, text }) =>
      citedKeys(text)
        .filter((key) => around.source(key) === undefined)
        .map((key) => ({ path, quote: text, message: `“${key}” names no published source.` })),
    ),
};
