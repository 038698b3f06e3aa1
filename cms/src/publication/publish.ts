import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { actorOf } from './actor.ts';
import { append, type Publication } from './append.ts';
import { changeOf } from './change.ts';
import { publishedAtOf, readDocument } from './documents.ts';
import { nameOf } from './document-name.ts';
import { lastNoteOf, newestOf } from './log.ts';
import { mediaKeeper } from './media.ts';
import { placeProblems } from './place.ts';
import { byContract, refusal, type Problem } from './problems.ts';
import { schemasOf } from './schemas.ts';
import { buildSnapshot, type Entity, type Snapshot } from './snapshot.ts';
import type { Db } from './tables.ts';
import { withLog } from './turn.ts';

type Prepared = Pick<Publication, 'snapshot' | 'revision' | 'changeKind' | 'changeNote'>;

/**
 * A draft as readers would get it.
 * @param db inside the publishing transaction, that transaction
 * @returns the snapshot (parsed by the contract if it fits), and everything that stands in the way of publishing it
 */
export async function examine(
  strapi: Core.Strapi,
  db: Db,
  type: ContentType,
  draft: Entity,
): Promise<{ snapshot: Snapshot; problems: Problem[] }> {
  const schemas = schemasOf(strapi);
  const built = await buildSnapshot(schemas, type, draft, mediaKeeper(strapi));
  const { parsed, problems } = byContract(schemas, type, built.snapshot);
  const found = [...built.problems, ...problems];
  if (parsed === null || found.length > 0) return { snapshot: built.snapshot, problems: found };
  const documentId = String(draft['documentId']);
  return { snapshot: parsed, problems: await placeProblems(strapi, db, { type, documentId, snapshot: parsed }) };
}

async function prepare(strapi: Core.Strapi, db: Db, type: ContentType, draft: Entity): Promise<Prepared> {
  const documentId = String(draft['documentId']);
  const { snapshot, problems } = await examine(strapi, db, type, draft);
  const newest = await newestOf(db, type, documentId);
  const past = { published: newest !== undefined, lastNote: await lastNoteOf(db, type, documentId) };
  const { changeKind, changeNote, problems: unsaid } = changeOf(draft, past);
  const all = [...problems, ...unsaid];
  if (all.length > 0) throw refusal(nameOf(type, draft), all);
  return { snapshot, revision: (newest?.revision ?? 0) + 1, changeKind, changeNote };
}

/**
 * Publishes a document and logs it, or does neither.
 * @param next Strapi's own publishing
 * @returns what Strapi's publishing gives
 * @throws ValidationError that names the document and every problem at its field
 */
export function publishAndLog<Result>(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  next: () => Promise<Result>,
): Promise<Result> {
  return withLog(strapi, async (turn) => {
    const draft = await readDocument(strapi, type, documentId, 'draft');
    if (!draft) return next();
    const prepared = await prepare(strapi, turn.trx, type, draft);
    const result = await next();
    const publishedAt = await publishedAtOf(strapi, type, documentId);
    await append(turn, { action: 'published', type, documentId, ...prepared, publishedAt, actor: actorOf(strapi) });
    return result;
  });
}
