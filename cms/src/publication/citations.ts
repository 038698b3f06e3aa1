import { fieldsOf } from './fields.ts';
import type { Attributes, Schemas } from './schemas.ts';

/** A source that a text names, such as `nhs-hair-loss` in `[@nhs-hair-loss]`. */
export interface Citation {
  path: string[];
  key: string;
}

interface Node {
  text?: string;
  children?: Node[];
}

/** The plain text of Strapi's Blocks, joined within a paragraph: a citation may be half bold. */
function textOf(node: Node): string {
  return node.text ?? (node.children ?? []).map(textOf).join('');
}

/** The keys in `[@a]` and `[@a; @b]`. What stands between the brackets otherwise comes back as it is, and so names no source. */
export const citedKeys = (text: string): string[] =>
  [...text.matchAll(/\[@([^\]]*)\]/g)].flatMap(([, inner = '']) =>
    `@${inner}`.split(';').map((part) => {
      const trimmed = part.trim();
      return /^@[a-z0-9-]+$/.test(trimmed) ? trimmed.slice(1) : trimmed;
    }),
  );

/** Every citation in every text of a document, in the order of its fields. */
export function citationsIn(schemas: Schemas, attributes: Attributes, document: Record<string, unknown>): Citation[] {
  return [...fieldsOf(schemas, attributes, document)].flatMap(({ path, attribute, value }) => {
    const texts = attribute.type === 'blocks' ? (value as Node[]).map(textOf) : typeof value === 'string' ? [value] : [];
    return [...new Set(texts.flatMap(citedKeys))].map((key) => ({ path, key }));
  });
}
