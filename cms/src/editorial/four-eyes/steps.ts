import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType } from 'shared-types';
import { documentsOf, readDocument } from '../../publication/documents.ts';
import { nameOf } from '../../publication/document-name.ts';
import { withIntent } from '../../publication/intent.ts';
import type { Db } from '../../publication/tables.ts';
import { withLog } from '../../publication/turn.ts';
import type { User } from '../people.ts';
import { clinicalHashOfDraft } from './clinical-hash.ts';
import { addMove, movesOf } from './moves.ts';
import { progressOf, type Progress } from './progress.ts';
import { refusalOf, type Person, type Step } from './refusals.ts';

/** An editor, and what their role lets them do with the document in question. */
export type Actor = User & Pick<Person, 'may'>;

interface Document {
  type: ContentType;
  documentId: string;
}

interface Ready {
  db: Db;
  progress: Progress;
  hash: string;
  name: string;
}

/**
 * Takes a step, if it is this person's to take and the document is where it begins; nobody else writes meanwhile.
 * @throws PolicyError for the role, ApplicationError for the document: both with a sentence
 */
function take<Result>(strapi: Core.Strapi, step: Step, document: Document, actor: Actor, work: (ready: Ready) => Promise<Result>) {
  const { type, documentId } = document;
  return withLog(strapi, async ({ trx: db }) => {
    const draft = await readDocument(strapi, type, documentId, 'draft');
    if (!draft) throw new errors.NotFoundError(`There is no ${type} ${documentId}.`);
    const hash = await clinicalHashOfDraft(strapi, db, type, draft);
    const progress = progressOf(await movesOf(db, type, documentId), hash);
    const refusal = refusalOf(step, progress, actor);
    const name = nameOf(type, draft);
    if (refusal?.because === 'role') throw new errors.PolicyError(`${name}: ${refusal.message}`);
    if (refusal) throw new errors.ApplicationError(`${name}: ${refusal.message}`);
    return work({ db, progress, hash, name });
  });
}

/** Sends a draft to the clinical reviewers. `note` is for them. */
export const submit = (strapi: Core.Strapi, { note, ...document }: Document & { note: string }, actor: Actor): Promise<void> =>
  take(strapi, 'submit', document, actor, ({ db }) =>
    addMove(db, document.type, document.documentId, { kind: 'submitted', userId: actor.id, name: actor.name, text: note }),
  );

/** Gives a document back to its author with what has to change. */
export const sendBack = (strapi: Core.Strapi, { comments, ...document }: Document & { comments: string }, actor: Actor): Promise<void> =>
  take(strapi, 'return', document, actor, ({ db }) =>
    addMove(db, document.type, document.documentId, { kind: 'returned', userId: actor.id, name: actor.name, text: comments }),
  );

interface Signing extends Document {
  /** The text that the signer has read. */
  clinicalHash: string;
  profession: string;
}

/**
 * Signs the text as it is now, with the signer's name.
 * @throws ApplicationError also when it isn't the text that the signer has read
 */
export const sign = (strapi: Core.Strapi, { clinicalHash, profession, ...document }: Signing, actor: Actor): Promise<void> =>
  take(strapi, 'sign', document, actor, async ({ db, hash, name }) => {
    if (hash !== clinicalHash)
      throw new errors.ApplicationError(`${name}: The text was changed while you were reading. Read it again, then sign.`);
    const move = { kind: 'signed' as const, userId: actor.id, name: actor.name, profession, clinicalHash: hash };
    await addMove(db, document.type, document.documentId, move);
  });

/** Publishes the draft as it is: what is signed although nothing in it changed since it went live, say. */
export const publishDraft = (strapi: Core.Strapi, document: Document, actor: Actor): Promise<void> =>
  take(strapi, 'publish', document, actor, async () => {
    await documentsOf(strapi, document.type).publish({ documentId: document.documentId });
  });

/** Publishes what is in review without a signature. Readers are told why, and so is the log. */
export const override = (strapi: Core.Strapi, { reason, ...document }: Document & { reason: string }, actor: Actor): Promise<void> =>
  take(strapi, 'override', document, actor, async () => {
    await withIntent({ override: reason }, () => documentsOf(strapi, document.type).publish({ documentId: document.documentId }));
  });
