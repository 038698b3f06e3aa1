import { lines, type MediaFile } from 'shared-types';
import { attributesOfItem, holdsItems } from '../../publication/fields.ts';
import type { Attribute, Attributes, Schemas } from '../../publication/schemas.ts';
import type { Snapshot } from '../../publication/snapshot.ts';

/** What the form calls things. */
export interface Names {
  /** @param owner a content type or a component, as `api::guide.guide` or `blocks.prose` */
  field(owner: string, field: string): string;
  component(name: string): string;
  document(documentId: string): string;
}

/** A field of a document as an editor reads it. */
export interface Readable {
  label: string;
  text: string;
}

interface Node {
  type?: string;
  text?: string;
  url?: string;
  children?: Node[];
}

const inline = ({ text = '', children = [], url }: Node): string =>
  text + children.map(inline).join('') + (url === undefined ? '' : ` (${url})`);

/** One line a paragraph, heading or entry of a list. */
const richLines = (node: Node): string[] =>
  node.type === 'list'
    ? (node.children ?? []).flatMap((child) => (child.type === 'list' ? richLines(child) : [`• ${inline(child)}`]))
    : [inline(node)];

class Reader {
  readonly schemas: Schemas;
  readonly names: Names;

  constructor(schemas: Schemas, names: Names) {
    this.schemas = schemas;
    this.names = names;
  }

  linesOf(attribute: Attribute, value: unknown, label: string): string[] {
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    const named = (text: string): string => (label === '' ? text : `${label}: ${text}`);
    if (holdsItems(attribute)) return values.flatMap((item) => this.item(attribute, item as Snapshot));
    if (attribute.type === 'blocks') return (value as Node[]).flatMap(richLines);
    if (attribute.type === 'relation') return values.map((documentId) => named(this.names.document(String(documentId))));
    if (attribute.type === 'media') return values.map((file) => named(`picture ${(file as MediaFile).sha256.slice(0, 12)}`));
    if (attribute.type === 'text') return lines(String(value));
    return [named(String(value))];
  }

  item(attribute: Attribute, item: Snapshot): string[] {
    const owner = attribute.component ?? String(item['__component']);
    const heading = attribute.type === 'dynamiczone' ? [`[${this.names.component(owner)}]`] : [];
    const fields = this.fields(attributesOfItem(this.schemas, attribute, item), item).map(([name, inner, value]) =>
      this.linesOf(inner, value, this.names.field(owner, name)),
    );
    return [...heading, ...fields.flat()];
  }

  fields(attributes: Attributes, content: Snapshot): [string, Attribute, unknown][] {
    return Object.entries(attributes).flatMap(([name, attribute]): [string, Attribute, unknown][] =>
      content[name] === undefined || content[name] === null ? [] : [[name, attribute, content[name]]],
    );
  }
}

/**
 * A snapshot in an editor's words, field by field: every text, figure, choice and target that readers get. Old snapshots
 * may hold what no schema knows any more; that is left out.
 * @param owner the content type, as `api::guide.guide`
 */
export function readable(schemas: Schemas, names: Names, attributes: Attributes, owner: string, snapshot: Snapshot): Map<string, Readable> {
  const reader = new Reader(schemas, names);
  return new Map(
    reader
      .fields(attributes, snapshot)
      .map(([name, attribute, value]) => [
        name,
        { label: names.field(owner, name), text: reader.linesOf(attribute, value, '').join('\n') },
      ]),
  );
}
