import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { byContract } from '../publish-rules/contract.ts';
import type { Report, Surroundings } from '../publish-rules/rule.ts';
import { runRules, subjectOf } from '../publish-rules/run-rules.ts';
import { actorOf } from './actor.ts';
import { append, type Publication } from './append.ts';
import { changeOf } from './change.ts';
import { publishedAtOf, readDocument } from './documents.ts';
import { nameOf } from './document-name.ts';
import { intent } from './intent.ts';
import { lastNoteOf, newestOf } from './log.ts';
import { mediaKeeper } from './media.ts';
import { refusal } from './problems.ts';
import { relationsOf } from './relations.ts';
import { schemasOf } from './schemas.ts';
import { buildSnapshot, type Entity, type Snapshot } from './snapshot.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Db } from './tables.ts';
import { withLog } from './turn.ts';

interface Examined {
  /** Parsed by the contract if it fits. */
  snapshot: Snapshot;
  /** What the rules say: `errors` alone when no more was asked for. */
  reports: Report[];
  change: Surroundings['change'];
}

async function changeAt(db: Db, type: ContentType, draft: Entity): Promise<Surroundings['change']> {
  const documentId = String(draft['documentId']);
  const past = { published: (await newestOf(db, type, documentId)) !== undefined, lastNote: await lastNoteOf(db, type, documentId) };
  const note = intent().changeNote;
  return changeOf(note === undefined ? draft : { changeKind: 'major', changeNote: note }, past);
}

/**
 * A draft as readers would get it, and what the rules say of it.
 * @param db inside the publishing transaction, that transaction
 * @param scope `errors`: only what keeps it from being published
 */
export async function examine(strapi: Core.Strapi, db: Db, type: ContentType, draft: Entity, scope: 'errors' | 'all'): Promise<Examined> {
  const schemas = schemasOf(strapi);
  const built = await buildSnapshot(schemas, type, draft, mediaKeeper(strapi));
  const { parsed, reports } = byContract(schemas, type, built.snapshot);
  const change = await changeAt(db, type, draft);
  if (parsed === null || built.reports.length > 0) return { snapshot: built.snapshot, reports: [...built.reports, ...reports], change };
  const relations = relationsOf(schemas, type, parsed);
  const subject = subjectOf(type, parsed, relations);
  const candidate = { subject, documentId: String(draft['documentId']), relations, change };
  const around = await surroundingsOf(strapi, db, candidate, scope);
  return { snapshot: parsed, reports: runRules(subject, around, scope === 'errors' ? ['error'] : ['error', 'warning', 'advice']), change };
}

type Prepared = Pick<Publication, 'snapshot' | 'revision' | 'changeKind' | 'changeNote'>;

async function prepare(strapi: Core.Strapi, db: Db, type: ContentType, draft: Entity): Promise<Prepared> {
  const { snapshot, reports, change } = await examine(strapi, db, type, draft, 'errors');
  if (reports.length > 0) throw refusal(nameOf(type, draft), reports);
  const newest = await newestOf(db, type, String(draft['documentId']));
  return { snapshot, revision: (newest?.revision ?? 0) + 1, changeKind: change.kind, changeNote: change.note };
}

/**
 * Publishes a document and logs it, or does neither.
 * @param next Strapi's own publishing
 * @returns what Strapi's publishing gives
 * @throws ValidationError that names the document and every error at its field
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
    const { urgent, review = null } = intent();
    await append(turn, { action: 'published', type, documentId, ...prepared, review, urgent, publishedAt, actor: actorOf(strapi) });
    return result;
  });
}
