import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { readDocument } from '../../publication/documents.ts';
import { clinicalHashOfDraft } from '../four-eyes/clinical-hash.ts';
import { movesOf } from '../four-eyes/moves.ts';
import { progressOf, type Move, type Progress } from '../four-eyes/progress.ts';
import { refusalOf } from '../four-eyes/refusals.ts';
import type { Actor } from '../four-eyes/steps.ts';
import { MOVES, type StoredMove } from '../tables.ts';
import { entryOf, type Entry } from './entries.ts';

interface Waiting extends Entry {
  /** What the person is waited for to do. */
  next: 'sign' | 'mend' | 'publish';
  /** Who made the last move, and when: ISO 8601. */
  by: string;
  since: string;
}

/** Reviews under way that are looked at, those that began first: a desk that has more open needs more reviewers, not a longer list. */
const LOOKED_AT = 50;

/** What this person is waited for to do, if anything: a text that came back waits for who sent it or wrote in it. */
function nextFor(progress: Progress, moves: readonly Move[], person: Actor): Waiting['next'] | undefined {
  const may = (step: 'submit' | 'sign' | 'publish'): boolean => refusalOf(step, progress, person) === null;
  if (progress.returned) {
    const isTheirs =
      person.id !== null && moves.some(({ kind, userId }) => kind !== 'returned' && kind !== 'published' && userId === person.id);
    return isTheirs && may('submit') ? 'mend' : undefined;
  }
  if (progress.stage === 'in review') return may('sign') ? 'sign' : undefined;
  return progress.stage === 'signed' && may('publish') ? 'publish' : undefined;
}

/** Documents on their way to readers that wait for one person, what has waited longest first. */
export async function waitingFor(
  strapi: Core.Strapi,
  types: readonly ContentType[],
  personFor: (type: ContentType) => Actor,
): Promise<Waiting[]> {
  const db = strapi.db.connection;
  const newest = db(MOVES).whereNot({ kind: 'edited' }).whereIn('type', types).groupBy('type', 'document_id').max('id');
  const last: StoredMove[] = await db<StoredMove>(MOVES)
    .whereIn('id', newest)
    .whereNot({ kind: 'published' })
    .orderBy('id')
    .limit(LOOKED_AT);
  const waiting: Waiting[] = [];
  for (const { type, document_id: documentId, name, at } of last) {
    const draft = await readDocument(strapi, type, documentId, 'draft');
    if (!draft) continue;
    const moves = await movesOf(db, type, documentId);
    const next = nextFor(progressOf(moves, await clinicalHashOfDraft(strapi, db, type, draft)), moves, personFor(type));
    if (next) waiting.push({ ...entryOf(type, { ...draft, documentId, updatedAt: at }), next, by: name, since: at });
  }
  return waiting;
}
