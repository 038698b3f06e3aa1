import { withoutNulls, type ContentType, type MediaFile } from 'shared-types';
import { contractReport } from '../publish-rules/contract.ts';
import type { Report } from '../publish-rules/rule.ts';
import { attributesOfItem, holdsItems } from './fields.ts';
import type { Attribute, Attributes, Schemas } from './schemas.ts';

export type Entity = Record<string, unknown>;
export type Snapshot = Record<string, unknown>;

/** A picture as Strapi's media library describes it. */
export interface UploadedFile {
  name: string;
  /** On this machine from `/uploads/`; in a bucket, its whole address. */
  url: string;
  mime: string;
  width?: number | null;
  height?: number | null;
}
export type KeepFile = (file: UploadedFile) => Promise<MediaFile>;

/** Fields of a draft that speak to the log, not to readers. */
const NOT_FOR_READERS = new Set(['changeKind', 'changeNote']);

/** What the contract's parse can't do alone: Strapi's rows → plain values, named by documentId and SHA-256. */
class Builder {
  readonly reports: Report[] = [];
  readonly schemas: Schemas;
  readonly keepFile: KeepFile;

  constructor(schemas: Schemas, keepFile: KeepFile) {
    this.schemas = schemas;
    this.keepFile = keepFile;
  }

  async document(attributes: Attributes, entity: Entity, path: string[], logged?: Snapshot): Promise<Snapshot> {
    const snapshot: Snapshot = {};
    for (const [key, attribute] of Object.entries(attributes)) {
      if (path.length === 0 && NOT_FOR_READERS.has(key)) continue;
      const refers = attribute.type === 'relation' || attribute.type === 'media';
      if (refers && logged && key in logged) snapshot[key] = logged[key];
      else if (refers || holdsItems(attribute)) snapshot[key] = await this.items(attribute, entity[key], [...path, key], logged?.[key]);
      else snapshot[key] = entity[key];
    }
    return snapshot;
  }

  async items(attribute: Attribute, value: unknown, path: string[], logged: unknown): Promise<unknown> {
    if (value === null || value === undefined) return undefined;
    if (!Array.isArray(value)) return this.item(attribute, value as Entity, path, logged);
    const loggedItems = Array.isArray(logged) && logged.length === value.length ? (logged as unknown[]) : [];
    const items: unknown[] = [];
    for (const [index, item] of value.entries())
      items.push(await this.item(attribute, item as Entity, [...path, String(index)], loggedItems[index]));
    return items;
  }

  async item(attribute: Attribute, item: Entity, path: string[], logged: unknown): Promise<unknown> {
    if (attribute.type === 'relation') return item['documentId'];
    if (attribute.type === 'media') return this.file(item as unknown as UploadedFile, path);
    const before = logged as Snapshot | undefined;
    const isSame = attribute.type === 'component' || before?.['__component'] === item['__component'];
    const fields = await this.document(attributesOfItem(this.schemas, attribute, item), item, path, isSame ? before : undefined);
    return attribute.type === 'dynamiczone' ? { __component: item['__component'], ...fields } : fields;
  }

  async file(file: UploadedFile, path: string[]): Promise<MediaFile | undefined> {
    try {
      return await this.keepFile(file);
    } catch (error) {
      this.reports.push(contractReport(path, `The file “${file.name}” can’t be read (${String(error)}). Upload it again.`));
      return undefined;
    }
  }
}

/**
 * What readers may see of a document, in the shape of the contract but not yet parsed by it: relations as documentIds in
 * the editor's order, files by SHA-256, and nothing that Strapi adds (numeric ids, timestamps, authors).
 * @param entity the document as the contract's `populate` reads it
 * @param logged an earlier snapshot to take relations and files from, where it has them: those of a published version
 * aren't to be trusted, for Strapi drops relations to what isn't published, and a file may have been replaced
 * @returns the snapshot, and one finding for each file that couldn't be read
 */
export async function buildSnapshot(
  schemas: Schemas,
  type: ContentType,
  entity: Entity,
  keepFile: KeepFile,
  logged?: Snapshot,
): Promise<{ snapshot: Snapshot; reports: Report[] }> {
  const builder = new Builder(schemas, keepFile);
  const snapshot = await builder.document(schemas.contentType(type), entity, [], logged);
  return { snapshot: withoutNulls(snapshot) as Snapshot, reports: builder.reports };
}
