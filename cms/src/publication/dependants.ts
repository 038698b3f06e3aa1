import { canonicalJson, urlOf, type ContentType } from 'shared-types';
import { citedKeys } from '../publish-rules/text/citations.ts';
import { passagesOf } from '../publish-rules/text/passages.ts';
import { comparable } from './append.ts';
import { nameOf } from './document-name.ts';
import { liveRows, snapshotOf } from './log.ts';
import { relationsOf } from './relations.ts';
import type { Schemas } from './schemas.ts';
import type { Db, StoredRow } from './tables.ts';

/** How a live document uses another one: it can't do without it, it cites it, it names it, or its words link there. */
type Use = 'needs' | 'cites' | 'names' | 'links';

/** A live document that uses another one. */
export interface Dependant {
  type: ContentType;
  documentId: string;
  /** As `nameOf` gives it. */
  name: string;
  uses: Use[];
}

/** Live documents whose snapshot holds a text: few, found by the database. */
const mentioning = (db: Db, mention: string): Promise<StoredRow[]> =>
  liveRows(db).where('snapshot', 'like', `%${mention}%`).orderBy('seq') as unknown as Promise<StoredRow[]>;

const passages = (row: StoredRow) => passagesOf(row.type, snapshotOf(row) as never);
const cites = (row: StoredRow, key: string): boolean => passages(row).some(({ text }) => citedKeys(text).includes(key));

/** Names of live documents that cite the source with this key. */
export async function citing(db: Db, key: string): Promise<string[]> {
  const rows = await mentioning(db, `@${key}`);
  return rows.filter((row) => cites(row, key)).map((row) => nameOf(row.type, snapshotOf(row)));
}

function usesOf(schemas: Schemas, row: StoredRow, target: StoredRow, address: string | null): Use[] {
  const relations = relationsOf(schemas, row.type, snapshotOf(row)).filter(({ documentId }) => documentId === target.document_id);
  const links = passages(row).flatMap((passage) => passage.links);
  const uses: [Use, boolean][] = [
    ['needs', relations.some(({ isRequired }) => isRequired)],
    ['cites', target.type === 'source' && cites(row, target.slug)],
    ['names', relations.some(({ isRequired }) => !isRequired)],
    ['links', address !== null && links.some((link) => comparable(link.split(/[?#]/)[0] ?? '') === comparable(address))],
  ];
  return uses.filter(([, isSo]) => isSo).map(([use]) => use);
}

/** Every live document that uses a live one, and how. */
export async function dependantsOf(db: Db, schemas: Schemas, target: StoredRow): Promise<Dependant[]> {
  const address = target.type === 'redirect' ? target.slug : urlOf(target.type, { slug: target.slug });
  // As JSON writes it inside a string.
  const written = address === null ? [] : [canonicalJson(comparable(address)).slice(1, -1)];
  const mentions = [target.document_id, ...(target.type === 'source' ? [`@${target.slug}`] : []), ...written];
  const found = new Map<number, StoredRow>();
  for (const mention of mentions) for (const row of await mentioning(db, mention)) found.set(row.seq, row);
  return [...found.values()]
    .filter((row) => row.document_id !== target.document_id)
    .map((row) => ({ row, uses: usesOf(schemas, row, target, address) }))
    .filter(({ uses }) => uses.length > 0)
    .map(({ row, uses }) => ({ type: row.type, documentId: row.document_id, name: nameOf(row.type, snapshotOf(row)), uses }));
}

/** Whether a document can be withdrawn only in an emergency, for what it is to another one. */
export const isNeeded = ({ uses }: Dependant): boolean => uses.includes('needs') || uses.includes('cites');
