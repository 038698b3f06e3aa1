import type { Core } from '@strapi/strapi';
import type { ContentType, Review } from 'shared-types';
import { readDocument } from '../../publication/documents.ts';
import { intent, withIntent } from '../../publication/intent.ts';
import { newestOf, reviewOf } from '../../publication/log.ts';
import { typeOf } from '../../publication/schemas.ts';
import type { Db } from '../../publication/tables.ts';
import { withLog } from '../../publication/turn.ts';
import { actingUser, type User } from '../people.ts';
import { refuse } from '../refuse.ts';
import { forgetJobs } from '../schedule/jobs.ts';
import { clinicalHashOfDraft } from './clinical-hash.ts';
import { addMove, forgetMoves, movesOf } from './moves.ts';
import { progressOf, type Move } from './progress.ts';
import { refusalOf } from './refusals.ts';
import { reviewAtPublication } from './review.ts';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
type Answer = Awaited<ReturnType<Middleware>>;
type Next = () => Promise<Answer>;

interface Document {
  type: ContentType;
  documentId: string;
}

async function hashNow(strapi: Core.Strapi, db: Db, { type, documentId }: Document): Promise<string> {
  const draft = await readDocument(strapi, type, documentId, 'draft');
  return draft ? clinicalHashOfDraft(strapi, db, type, draft) : '';
}

/** What the stamp will say of the draft when it is published now. */
async function decideReview(strapi: Core.Strapi, db: Db, { type, documentId }: Document, moves: readonly Move[]): Promise<Review | null> {
  const newest = await newestOf(db, type, documentId);
  const live = newest ? reviewOf(newest) : null;
  // Nobody ever reviewed it, and nobody is about to: an import of a thousand documents need not be hashed.
  if (live === null && moves.every(({ kind }) => kind === 'edited' || kind === 'published')) return null;
  const draft = await readDocument(strapi, type, documentId, 'draft');
  if (!draft) return null;
  const hash = await clinicalHashOfDraft(strapi, db, type, draft);
  const progress = progressOf(moves, hash);
  const { override } = intent();
  const refusal = override === undefined && refusalOf('publish', progress, { id: null, may: () => true });
  if (refusal) throw refuse(type, draft, refusal.message);
  return reviewAtPublication({ progress, live, hash, at: new Date().toISOString(), override });
}

function publish(strapi: Core.Strapi, document: Document, next: Next): Promise<Answer> {
  const { type, documentId } = document;
  return withLog(strapi, async ({ trx }) => {
    const moves = await movesOf(trx, type, documentId);
    const review = await decideReview(strapi, trx, document, moves);
    const result = await withIntent({ review }, next);
    // Something to begin anew from, where there was anything.
    if (moves.length > 0 && moves.at(-1)?.kind !== 'published') {
      const user = actingUser(strapi);
      const clinicalHash = review?.kind === 'signed' ? review.clinicalHash : '';
      await addMove(trx, type, documentId, { kind: 'published', userId: user?.id ?? null, name: user?.name ?? '', clinicalHash });
    }
    return result;
  });
}

async function recordEdit(db: Db, { type, documentId }: Document, { id, name }: User, moves: readonly Move[]): Promise<void> {
  if (progressOf(moves, '').editors.has(id)) return;
  await addMove(db, type, documentId, { kind: 'edited', userId: id, name });
}

function create(strapi: Core.Strapi, type: ContentType, user: User, next: Next): Promise<Answer> {
  return withLog(strapi, async ({ trx }) => {
    const made = await next();
    // A create answers with the document, a clone with a list of one.
    const { documentId, entries } = made as unknown as { documentId?: string; entries?: { documentId: string }[] };
    const id = documentId ?? entries?.[0]?.documentId;
    if (id !== undefined) await recordEdit(trx, { type, documentId: id }, user, []);
    return made;
  });
}

/** Saving counts as editing when a patient would read something else afterwards. */
function update(strapi: Core.Strapi, document: Document, user: User, next: Next): Promise<Answer> {
  return withLog(strapi, async ({ trx }) => {
    const moves = await movesOf(trx, document.type, document.documentId);
    if (progressOf(moves, '').editors.has(user.id)) return next();
    const before = await hashNow(strapi, trx, document);
    const saved = await next();
    if ((await hashNow(strapi, trx, document)) !== before) await recordEdit(trx, document, user, moves);
    return saved;
  });
}

/**
 * Holds back what is in review until it is signed, and remembers who wrote what. Stands before the log, so whichever way a
 * publication is asked for, it passes here first.
 */
export function keepFourEyes(strapi: Core.Strapi): void {
  const middleware: Middleware = (context, next) => {
    const type = typeOf(context.uid);
    const proceed = next as Next;
    // Once the review is decided, the call comes from here or brings back what was live before.
    if (type === null || intent().review !== undefined) return proceed();
    const { documentId } = context.params as { documentId: string };
    const user = actingUser(strapi);
    switch (context.action) {
      case 'publish':
        return publish(strapi, { type, documentId }, proceed);
      case 'create':
      case 'clone':
        return user ? create(strapi, type, user, proceed) : proceed();
      case 'update':
        return user ? update(strapi, { type, documentId }, user, proceed) : proceed();
      case 'delete':
        return withLog(strapi, async ({ trx }) => {
          const deleted = await proceed();
          await forgetMoves(trx, type, documentId);
          await forgetJobs(trx, { type, documentId });
          return deleted;
        });
      default:
        return proceed();
    }
  };
  strapi.documents.use(middleware);
}
