import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { uidOf } from '../../publication/schemas.ts';
import { entryOf, titleField, type Entry, type Row } from './entries.ts';

interface Draft extends Entry {
  /** ISO 8601. */
  savedAt: string;
  /** Who saved it last; '' for commands. */
  by: string;
  isNew: boolean;
}

/** Drafts of a type that a widget looks at, newest first: older work has waited for long enough to be found in the lists. */
const LOOKED_AT = 100;

type SavedRow = Row & { updatedBy?: { firstname?: string | null; lastname?: string | null } | null };

async function draftsOf(strapi: Core.Strapi, type: ContentType): Promise<Draft[]> {
  const query = strapi.db.query(uidOf(type));
  const drafts = (await query.findMany({
    select: ['documentId', 'updatedAt', titleField(strapi, type)],
    where: { publishedAt: { $null: true } },
    populate: { updatedBy: { select: ['firstname', 'lastname'] } },
    orderBy: { updatedAt: 'desc' },
    limit: LOOKED_AT,
  })) as SavedRow[];
  const where = { documentId: { $in: drafts.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } };
  const published = (await query.findMany({ select: ['documentId', 'updatedAt'], where })) as Row[];
  // Publishing writes the published version after the draft: a draft that is newer was saved since.
  const publishedAt = new Map(published.map(({ documentId, updatedAt }) => [documentId, new Date(updatedAt).getTime()]));
  return drafts
    .filter(({ documentId, updatedAt }) => new Date(updatedAt).getTime() > (publishedAt.get(documentId) ?? 0))
    .map((draft) => ({
      ...entryOf(type, draft),
      savedAt: new Date(draft.updatedAt).toISOString(),
      by: [draft.updatedBy?.firstname, draft.updatedBy?.lastname].filter(Boolean).join(' '),
      isNew: !publishedAt.has(draft.documentId),
    }));
}

/** Drafts that say something else than what readers see, newest first. */
export async function unpublishedDrafts(strapi: Core.Strapi, types: readonly ContentType[], most: number): Promise<Draft[]> {
  const drafts = (await Promise.all(types.map((type) => draftsOf(strapi, type)))).flat();
  return drafts.sort((a, b) => b.savedAt.localeCompare(a.savedAt)).slice(0, most);
}
