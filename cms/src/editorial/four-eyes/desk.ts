import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { canonicalJson, type ContentType, type Review } from 'shared-types';
import { byContract } from '../../publish-rules/contract.ts';
import { readDocument } from '../../publication/documents.ts';
import { newestOf, reviewOf } from '../../publication/log.ts';
import { mediaKeeper } from '../../publication/media.ts';
import { schemasOf } from '../../publication/schemas.ts';
import { buildSnapshot, type Entity } from '../../publication/snapshot.ts';
import type { StoredRow } from '../../publication/tables.ts';
import { jobsOf, type Job } from '../schedule/jobs.ts';
import { clinicalHashOfDraft } from './clinical-hash.ts';
import { lastProfession, movesOf } from './moves.ts';
import { progressOf, type Move, type Stage } from './progress.ts';
import { refusalOf, steps, type Step } from './refusals.ts';
import type { Actor } from './steps.ts';

/** What the admin shows of a document's way to its readers. */
export interface Desk {
  stage: Stage | 'published' | 'changed' | 'withdrawn';
  reopened: boolean;
  returned: boolean;
  /** Submissions, comments and signatures since it was last published, newest first. */
  moves: Pick<Move, 'kind' | 'at' | 'name' | 'profession' | 'text'>[];
  /** Whether readers have a text of it now, be it this one or an earlier one. */
  isLive: boolean;
  /** Whether readers ever had a text of it: its address is theirs since then. */
  wasPublished: boolean;
  /** What the stamp of the live page says. */
  live: Review | null;
  /** What the person may do now; for everything else, why not. */
  steps: Record<Step, { refused: string | null }>;
  /** What is to happen at a later time, and what of it failed. */
  jobs: Job[];
  /** Whether the role may publish, whatever the stage. */
  mayPublish: boolean;
  /** What a signature would be bound to. */
  clinicalHash: string;
  /** What the person called themselves when they last signed, or ''. */
  profession: string;
}

/** Whether readers have exactly this draft. */
async function isAsPublished(strapi: Core.Strapi, draft: Entity, { type, snapshot }: StoredRow): Promise<boolean> {
  const schemas = schemasOf(strapi);
  const built = await buildSnapshot(schemas, type, draft, mediaKeeper(strapi));
  const { parsed } = byContract(schemas, type, built.snapshot);
  return parsed !== null && canonicalJson(parsed) === snapshot;
}

/** Where a document stands that nobody reviews now: what came back from a review is as it was before. */
async function stageAtRest(strapi: Core.Strapi, draft: Entity, newest: StoredRow | undefined): Promise<Desk['stage']> {
  if (newest === undefined) return 'draft';
  if (newest.action !== 'published') return 'withdrawn';
  return (await isAsPublished(strapi, draft, newest)) ? 'published' : 'changed';
}

/**
 * Where a document stands, and what this person may do about it.
 * @throws NotFoundError
 */
export async function deskOf(strapi: Core.Strapi, type: ContentType, documentId: string, actor: Actor): Promise<Desk> {
  const db = strapi.db.connection;
  const draft = await readDocument(strapi, type, documentId, 'draft');
  if (!draft) throw new errors.NotFoundError(`There is no ${type} ${documentId}.`);
  const clinicalHash = await clinicalHashOfDraft(strapi, db, type, draft);
  const moves = await movesOf(db, type, documentId);
  const progress = progressOf(moves, clinicalHash);
  const newest = await newestOf(db, type, documentId);
  const since = moves.slice(moves.findLastIndex(({ kind }) => kind === 'published') + 1).filter(({ kind }) => kind !== 'edited');
  const refused = (step: Step) => ({ refused: refusalOf(step, progress, actor)?.message ?? null });
  return {
    stage: progress.stage === 'draft' ? await stageAtRest(strapi, draft, newest) : progress.stage,
    reopened: progress.reopened,
    returned: progress.returned,
    moves: since.reverse().map(({ kind, at, name, profession, text }) => ({ kind, at, name, profession, text })),
    isLive: newest?.action === 'published',
    wasPublished: newest !== undefined,
    live: newest?.action === 'published' ? reviewOf(newest) : null,
    steps: Object.fromEntries(steps.map((step) => [step, refused(step)])) as Desk['steps'],
    jobs: await jobsOf(db, { type, documentId }),
    mayPublish: actor.may('publish'),
    clinicalHash,
    profession: await lastProfession(db, actor.id),
  };
}
