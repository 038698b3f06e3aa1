import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentType, urlOf, type ContentType, type Preview } from 'shared-types';
import { checkerOf } from '../editorial/routes.ts';
import { actorOf } from '../publication/actor.ts';
import { readDocument } from '../publication/documents.ts';
import { nameOf, slugOf } from '../publication/document-name.ts';
import { mediaKeeper } from '../publication/media.ts';
import { schemasOf, typeOf } from '../publication/schemas.ts';
import { buildSnapshot } from '../publication/snapshot.ts';
import { readLink, signLink } from './links.ts';
import { share, shareOf } from './shares.ts';
import { showable } from './showable.ts';

type Shown = Pick<Preview, 'content' | 'gaps' | 'at'>;

/** Why a link shows nothing (any more), and how that is answered. */
export interface Ended {
  status: 409 | 410;
  why: string;
}

/** A secret that the publisher, which may open links, doesn't hold: it must not be able to make one. */
const keyOf = (strapi: Core.Strapi): string => strapi.config.get<string>('admin.auth.secret');
const originOf = (strapi: Core.Strapi): string => strapi.config.get<{ preview: string }>('addresses').preview;

/** The saved draft as a page can show it; `undefined` when there is none. */
async function shownDraft(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<Shown | Ended | undefined> {
  const draft = await readDocument(strapi, type, documentId, 'draft');
  if (!draft) return undefined;
  const { snapshot } = await buildSnapshot(schemasOf(strapi), type, draft, mediaKeeper(strapi));
  const shown = showable(type, snapshot);
  const at = new Date(String(draft['updatedAt'])).toISOString();
  if (shown) return { ...shown, at };
  return {
    status: 409,
    why: `${nameOf(type, draft)} can’t be shown yet: too much is missing. The Checks panel beside the draft lists it.`,
  };
}

const addressOf = (strapi: Core.Strapi, type: ContentType, slug: string, link: string): string => {
  const fragment = urlOf(type, { slug })?.split('#')[1];
  return `${originOf(strapi)}/preview/${link}/${fragment === undefined ? '' : `#${fragment}`}`;
};

/** Whether a type has a page on which a draft can be looked at. */
const hasPage = (type: ContentType): boolean => urlOf(type, { slug: 'x' }) !== null;

/**
 * The address at which the admin shows a draft, for an hour. For Strapi's own preview button.
 * @returns `null` for what has no page, and for an editor who may not read it: Strapi itself lets everyone ask who can sign in
 */
export async function draftAddress(strapi: Core.Strapi, uid: string, documentId: string | undefined): Promise<string | null> {
  const type = typeOf(uid);
  if (type === null || documentId === undefined || !hasPage(type)) return null;
  const draft = await readDocument(strapi, type, documentId, 'draft');
  const state = strapi.requestContext.get()?.state as object | undefined;
  if (!draft || !state || checkerOf(strapi, { state }, type).cannot.read(draft)) return null;
  return addressOf(strapi, type, slugOf(type, draft), signLink(keyOf(strapi), { type, documentId }, new Date()));
}

/**
 * Stores the saved draft as it is now under a link for people without a login.
 * @throws ValidationError when it has no page, or too much of it is missing
 */
export async function shareDraft(strapi: Core.Strapi, type: ContentType, documentId: string, days: number): Promise<string> {
  if (!hasPage(type)) throw new errors.ValidationError(`A ${type} has no page of its own, so there is nothing to share.`);
  const shown = await shownDraft(strapi, type, documentId);
  if (!shown) throw new errors.NotFoundError(`There is no ${type} ${documentId}.`);
  if ('why' in shown) throw new errors.ValidationError(shown.why);
  const link = await share(strapi, { type, documentId, ...shown, actor: actorOf(strapi) }, days);
  return addressOf(strapi, type, String(shown.content['slug']), link);
}

const ENDED = 'This link has ended. Open the preview again in the editors’ system.';
const SHARE_ENDED = 'This shared preview has ended. Ask the editor who sent it for a new one.';
const REVOKED = 'The editors have ended this shared preview. Ask the editor who sent it.';

async function openDraft(strapi: Core.Strapi, link: string): Promise<Preview | Ended | undefined> {
  const found = readLink(keyOf(strapi), link);
  if (!found) return undefined;
  const { type, documentId, expiresAt } = found;
  if (expiresAt <= new Date()) return { status: 410, why: ENDED };
  const shown = await shownDraft(strapi, type, documentId);
  return shown && ('why' in shown ? shown : { kind: 'draft', type, documentId, expiresAt: expiresAt.toISOString(), ...shown });
}

async function openShare(strapi: Core.Strapi, link: string): Promise<Preview | Ended | undefined> {
  const stored = await shareOf(strapi, link);
  if (!stored || !isContentType(stored.type)) return undefined;
  if (stored.revoked_at !== null) return { status: 410, why: REVOKED };
  if (stored.expires_at <= new Date().toISOString()) return { status: 410, why: SHARE_ENDED };
  const { type, document_id: documentId, at, gaps, expires_at: expiresAt } = stored;
  return { kind: 'shared', type, documentId, at, expiresAt, gaps, content: JSON.parse(stored.content) as Preview['content'] };
}

/** What a link shows: its own draft and nothing else. `undefined` when nobody made it. */
export const openLink = (strapi: Core.Strapi, link: string): Promise<Preview | Ended | undefined> =>
  link.startsWith('s.') ? openShare(strapi, link) : openDraft(strapi, link);
