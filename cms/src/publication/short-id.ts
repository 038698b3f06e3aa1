import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from './schemas.ts';

/** Without 0, 1, i, l and o: people type it from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 6;

type Data = Record<string, unknown>;
interface Params {
  documentId?: string;
  data?: Data;
}

const guide = uidOf('guide');
const random = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

const isTaken = async (strapi: Core.Strapi, shortId: string): Promise<boolean> =>
  (await strapi.db.query(guide).count({ where: { shortId } })) > 0;

async function unused(strapi: Core.Strapi): Promise<string> {
  const shortId = random();
  return (await isTaken(strapi, shortId)) ? unused(strapi) : shortId;
}

async function given(strapi: Core.Strapi, shortId: unknown): Promise<string> {
  if (typeof shortId !== 'string' || shortId === '') return unused(strapi);
  if (!(await isTaken(strapi, shortId))) return shortId;
  const message = `The short id “${shortId}” belongs to another guide. Leave it out, and the server sets one.`;
  throw new errors.ValidationError(message, { errors: [{ path: ['shortId'], message, name: 'ValidationError' }] });
}

async function kept(strapi: Core.Strapi, { documentId, data }: Params): Promise<string> {
  const draft = (await strapi.db.query(guide).findOne({ where: { documentId, publishedAt: null }, select: ['shortId'] })) as Data | null;
  return typeof draft?.['shortId'] === 'string' ? draft['shortId'] : given(strapi, data?.['shortId']);
}

/**
 * Sets a guide's short id once: it is printed on leaflets as `/g/<id>/`. A create may bring one (an import does), a
 * clone gets its own, and an update can't change it.
 */
export function keepShortIds(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== guide) return next();
    const params = context.params as Params;
    const set = (shortId: string) => Object.assign(context, { params: { ...params, data: { ...params.data, shortId } } });
    if (context.action === 'create') set(await given(strapi, params.data?.['shortId']));
    if (context.action === 'clone') set(await unused(strapi));
    if (context.action === 'update') set(await kept(strapi, params));
    return next();
  });
}
