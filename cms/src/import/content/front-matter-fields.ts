import { isContentType, type ContentType } from 'shared-types';
import type { Manuscript } from '../manuscript.ts';
import { Reference } from '../references.ts';
import { frontMatterComponents, type Attribute, type Attributes } from './content-schemas.ts';
import type { FrontMatter } from './front-matter.ts';

type Path = readonly (string | number)[];

interface Reading {
  frontMatter: FrontMatter;
  manuscript: Manuscript;
}

const words = ['string', 'text', 'uid', 'enumeration'];

/** `api::guide.guide` is a guide. */
function typeOf(uid: string | undefined): ContentType {
  const name = uid?.split('.').at(-1) ?? '';
  if (!isContentType(name)) throw new Error(`The schema files have a relation to ${uid}, which is no content type.`);
  return name;
}

function relation({ relation: kind, target }: Attribute, value: unknown, path: Path, { frontMatter, manuscript }: Reading): unknown {
  const many = kind?.endsWith('ToMany') ?? false;
  const slugs = many && Array.isArray(value) ? value : [value];
  if ((many && !Array.isArray(value)) || !slugs.every((slug) => typeof slug === 'string')) {
    manuscript.noteLine(
      frontMatter.lineAt(path),
      many ? `${path.join('.')} is a list: [slug-a, slug-b].` : `${path.join('.')} is one slug.`,
    );
    return undefined;
  }
  const references = slugs.map((slug, index) => new Reference(typeOf(target), slug, frontMatter.lineAt([...path, index])));
  return many ? references : references[0];
}

function components({ component }: Attribute, value: unknown, path: Path, reading: Reading): unknown {
  const attributes = frontMatterComponents[component ?? ''];
  if (attributes === undefined) throw new Error(`The importer doesn’t know the component ${component}. Add it to content-schemas.ts.`);
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown, index) => (isFields(item) ? fields(attributes, item, [...path, index], reading) : item));
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function field(attribute: Attribute, value: unknown, path: Path, reading: Reading): unknown {
  if (value === null || value === undefined) return undefined;
  if (attribute.type === 'relation') return relation(attribute, value, path, reading);
  if (attribute.type === 'component') return components(attribute, value, path, reading);
  if (attribute.type === 'text' && Array.isArray(value)) return value.map((line) => String(line).replace(/\s+/g, ' ').trim()).join('\n');
  return words.includes(attribute.type) && typeof value === 'number' ? String(value) : value;
}

function fields(attributes: Attributes, values: Record<string, unknown>, path: Path, reading: Reading): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const attribute = attributes[name];
    const at = [...path, name];
    if (attribute) result[name] = field(attribute, value, at, reading);
    else
      reading.manuscript.noteLine(
        reading.frontMatter.lineAt(at),
        `There is no field “${name}”. There are: ${Object.keys(attributes).join(', ')}.`,
      );
  }
  return result;
}

/**
 * The fields that front matter gives: slugs become references, lists for a "one per line" field become its lines.
 * A field that doesn't exist, or that the text below holds, is noted.
 */
export function frontMatterFields(
  attributes: Attributes,
  textFields: readonly string[],
  frontMatter: FrontMatter,
  manuscript: Manuscript,
): Record<string, unknown> {
  const isText = ([name]: [string, unknown]): boolean => textFields.includes(name);
  for (const [name] of Object.entries(frontMatter.values).filter(isText))
    manuscript.noteLine(frontMatter.lineAt([name]), `${name} is the text below the front matter. Write it there.`);
  const own = Object.fromEntries(Object.entries(attributes).filter((entry) => !isText(entry)));
  const values = Object.entries(frontMatter.values).filter((entry) => !isText(entry) && entry[0] !== 'documentId');
  return fields(own, Object.fromEntries(values), [], { frontMatter, manuscript });
}
