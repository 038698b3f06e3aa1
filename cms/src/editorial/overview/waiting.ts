import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { readDocument } from '../../publication/documents.ts';
import { clinicalHashOfDraft } from '../four-eyes/clinical-hash.ts';
import { movesOf } from '../four-eyes/moves.ts';
import { progressOf, type Move, type Progress } from '../four-eyes/progress.ts';
import { refusalOf } from '../four-eyes/refusals.ts';
import type { Actor } from '../four-eyes/steps.ts';
import { MOVES, type StoredMove } from '../tables.ts';
import { entryOf, type Entry, type Row } from './entries.ts';

interface Waiting extends Entry {
  /** What this person is to do: read and sign (or only return), mend what came back, publish what is signed. */
  todo: 'sign' | 'return' | 'mend' | 'publish';
  /** Since when: ISO 8601. */
  since: string;
  /** Who handed it on. */
  by: string;
}

/** What a document whose review is under way asks of a person; `undefined`: nothing, it is somebody else's turn. */
function todoOf(progress: Progress, moves: readonly Move[], actor: Actor): Waiting['todo'] | undefined {
  const may = (step: 'submit' | 'sign' | 'return' | 'publish'): boolean => refusalOf(step, progress, actor) === null;
  const submitter = moves.findLast(({ kind }) => kind === 'submitted')?.userId;
  const isTheirs = progress.editors.has(actor.id) || submitter === actor.id;
  if (progress.returned) return isTheirs && may('submit') ? 'mend' : undefined;
  if (progress.stage === 'signed') return may('publish') ? 'publish' : undefined;
  if (may('sign')) return 'sign';
  // Who wrote it or sent it waits for others.
  return may('return') && !isTheirs ? 'return' : undefined;
}

/** Documents of these types whose review is under way: the last step wasn't a publication. */
async function underReview(strapi: Core.Strapi, types: readonly ContentType[]): Promise<{ type: ContentType; documentId: string }[]> {
  const db = strapi.db.connection;
  const last = db<StoredMove>(MOVES).whereNot({ kind: 'edited' }).groupBy('type', 'document_id').max('id');
  const rows: StoredMove[] = await db<StoredMove>(MOVES).whereIn('id', last).whereIn('type', types).whereNot({ kind: 'published' });
  return rows.map(({ type, document_id: documentId }) => ({ type, documentId }));
}

/**
 * What waits for this person, longest waiting first: what their role may sign, return or publish, and what they wrote and
 * got back.
 * @param actorFor who asks, and what they may do with documents of a type
 */
export async function waitingFor(
  strapi: Core.Strapi,
  types: readonly ContentType[],
  actorFor: (type: ContentType) => Actor,
  most: number,
): Promise<{ count: number; waiting: Waiting[] }> {
  const db = strapi.db.connection;
  const found: Waiting[] = [];
  for (const { type, documentId } of await underReview(strapi, types)) {
    const draft = await readDocument(strapi, type, documentId, 'draft');
    if (!draft) continue;
    const moves = await movesOf(db, type, documentId);
    // Only a signature depends on the text.
    const isSigned = moves.findLast(({ kind }) => kind !== 'edited')?.kind === 'signed';
    const progress = progressOf(moves, isSigned ? await clinicalHashOfDraft(strapi, db, type, draft) : '');
    const todo = todoOf(progress, moves, actorFor(type));
    if (todo === undefined || !progress.last) continue;
    const { at: since, name: by } = progress.last;
    found.push({ ...entryOf(type, draft as unknown as Row), todo, since, by });
  }
  found.sort((a, b) => a.since.localeCompare(b.since));
  return { count: found.length, waiting: found.slice(0, most) };
}
