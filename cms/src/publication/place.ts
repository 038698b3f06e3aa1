import type { Core } from '@strapi/strapi';
import { sitePaths, type ContentType } from 'shared-types';
import { addressOf, comparable } from './append.ts';
import { citationsIn } from './citations.ts';
import { citing } from './dependants.ts';
import { documentsOf } from './documents.ts';
import { nameOf, slugField, slugOf } from './document-name.ts';
import { liveRows, newestOf, snapshotOf } from './log.ts';
import type { Problem } from './problems.ts';
import { requirementsOf } from './relations.ts';
import { schemasOf, type Schemas } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';
import type { Db, StoredRow } from './tables.ts';
import { isPublishedTogether } from './together.ts';

export interface Candidate {
  type: ContentType;
  documentId: string;
  /** Parsed by the contract. */
  snapshot: Snapshot;
}

async function requirementProblems(strapi: Core.Strapi, db: Db, schemas: Schemas, candidate: Candidate): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, type, documentId } of requirementsOf(schemas, schemas.contentType(candidate.type), candidate.snapshot)) {
    if (isPublishedTogether({ type, documentId }) || (await newestOf(db, type, documentId))?.action === 'published') continue;
    const target = await documentsOf(strapi, type).findOne({ documentId, status: 'draft' });
    const message = `This needs ${nameOf(type, target ?? {})}, which isn’t published. Publish that first, or remove it here.`;
    problems.push({ path, message });
  }
  return problems;
}

async function citationProblems(db: Db, schemas: Schemas, { type, snapshot }: Candidate): Promise<Problem[]> {
  const citations = citationsIn(schemas, schemas.contentType(type), snapshot);
  const keys = [...new Set(citations.map(({ key }) => key))];
  const known = new Set<string>();
  // A query takes a bounded number of values.
  for (let start = 0; start < keys.length; start += 500) {
    const rows: StoredRow[] = await liveRows(db)
      .where({ type: 'source' })
      .whereIn('slug', keys.slice(start, start + 500));
    for (const { slug } of rows) known.add(slug);
  }
  return citations
    .filter(({ key }) => !known.has(key))
    .map(({ path, key }) => ({ path, message: `“${key}” names no published source. Publish that source, or correct the citation.` }));
}

async function addressProblems(db: Db, { type, documentId, snapshot }: Candidate): Promise<Problem[]> {
  const field = slugField(type);
  if (field === null) return [];
  const slug = slugOf(type, snapshot);
  const address = addressOf(type, slug);
  if (address !== null && sitePaths.some((path) => comparable(path) === address))
    return [{ path: [field], message: `${address} is a page of the site itself. Choose another address.` }];
  const holder: StoredRow | undefined = await liveRows(db)
    .whereNot({ document_id: documentId })
    .andWhere((same) => {
      same.where({ type, slug });
      if (address !== null) same.orWhere({ address });
    })
    .first();
  if (!holder) return [];
  const what = field === 'key' ? 'key' : 'address';
  return [{ path: [field], message: `${nameOf(holder.type, snapshotOf(holder))} is published and has this ${what}. Choose another.` }];
}

/** A source that is cited keeps its key: the texts that cite it would lose it. */
async function renamedSourceProblems(db: Db, schemas: Schemas, { type, documentId, snapshot }: Candidate): Promise<Problem[]> {
  const before = type === 'source' ? await newestOf(db, type, documentId) : undefined;
  if (before?.action !== 'published' || before.slug === slugOf(type, snapshot)) return [];
  const names = await citing(db, schemas, before.slug);
  if (names.length === 0) return [];
  return [
    { path: ['key'], message: `Published texts cite this as [@${before.slug}]: ${names.join(', ')}. Keep that key, or change them first.` },
  ];
}

/**
 * Why a document that fits the contract can't go live beside what is live now: something it requires or cites isn't
 * published, or its address is taken.
 * @param db the transaction that publishes
 */
export async function placeProblems(strapi: Core.Strapi, db: Db, candidate: Candidate): Promise<Problem[]> {
  const schemas = schemasOf(strapi);
  return [
    ...(await requirementProblems(strapi, db, schemas, candidate)),
    ...(await citationProblems(db, schemas, candidate)),
    ...(await addressProblems(db, candidate)),
    ...(await renamedSourceProblems(db, schemas, candidate)),
  ];
}
