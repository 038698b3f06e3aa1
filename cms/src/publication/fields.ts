import type { Attribute, Attributes, Schemas } from './schemas.ts';

/** One field of a document, with its way down from the top. */
export interface Field {
  /** As Strapi's edit view names fields: `['body', '0', 'heading']`. */
  path: string[];
  attribute: Attribute;
  value: unknown;
}

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the attribute holds components, which have fields of their own. */
export const holdsItems = ({ type }: Attribute): boolean => type === 'component' || type === 'dynamiczone';

/** The attributes of one item of a component or dynamic zone. */
export const attributesOfItem = (schemas: Schemas, attribute: Attribute, item: Item): Attributes =>
  schemas.component(attribute.component ?? String(item['__component']));

/** Every field that has a value, those inside components and dynamic zones included. Works on drafts and on snapshots alike. */
export function* fieldsOf(schemas: Schemas, attributes: Attributes, document: Item, above: string[] = []): Generator<Field> {
  for (const [key, attribute] of Object.entries(attributes)) {
    const value = document[key];
    if (value === undefined || value === null) continue;
    const path = [...above, key];
    if (!holdsItems(attribute)) {
      yield { path, attribute, value };
      continue;
    }
    for (const [index, item] of [value].flat().filter(isItem).entries()) {
      const itemPath = Array.isArray(value) ? [...path, String(index)] : path;
      yield* fieldsOf(schemas, attributesOfItem(schemas, attribute, item), item, itemPath);
    }
  }
}

/**
 * Shortens a path into a document to the field that an editor can see: `['body', 0, 'content', 3, 'level']` →
 * `['body', '0', 'content']`. The edit view shows messages at fields alone.
 */
export function fieldOf(
  schemas: Schemas,
  attributes: Attributes,
  document: Item,
  path: readonly PropertyKey[],
): Pick<Field, 'path' | 'attribute'> {
  const [key = '', ...rest] = path.map(String);
  const attribute = attributes[key] ?? { type: 'unknown' };
  const value = document[key];
  const [index, below] = Array.isArray(value) ? [rest.slice(0, 1), rest.slice(1)] : [[], rest];
  const item = Array.isArray(value) ? (value as unknown[])[Number(index[0])] : value;
  if (!holdsItems(attribute) || !isItem(item) || below.length === 0) return { path: [key], attribute };
  const inner = fieldOf(schemas, attributesOfItem(schemas, attribute, item), item, below);
  return { path: [key, ...index, ...inner.path], attribute: inner.attribute };
}
