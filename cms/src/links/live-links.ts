import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { liveRows, snapshotOf } from '../publication/log.ts';
import { linkedPages } from '../publication/surroundings.ts';
import type { StoredRow } from '../publication/tables.ts';
import { internalLink } from '../publish-rules/rules/internal-link.ts';
import type { Surroundings } from '../publish-rules/rule.ts';
import { passagesOf } from '../publish-rules/text/passages.ts';

/** A live document that has a link. */
export interface LinkUser {
  type: ContentType;
  documentId: string;
  title: string;
}

interface LiveText {
  user: LinkUser;
  passages: ReturnType<typeof passagesOf>;
  /** The address of a source, or of a person's own page. */
  own: string[];
}

const isExternal = (link: string): boolean => /^https?:\/\//.test(link);

async function liveTexts(strapi: Core.Strapi): Promise<LiveText[]> {
  const rows: StoredRow[] = await liveRows(strapi.db.connection).orderBy(['type', 'slug']);
  return rows.map((row) => {
    const snapshot = snapshotOf(row);
    const title = String(snapshot['title'] ?? snapshot['name'] ?? 'Untitled');
    const own = Object.values(snapshot).filter((value) => typeof value === 'string' && isExternal(value) && URL.canParse(value));
    return {
      user: { type: row.type, documentId: row.document_id, title },
      passages: passagesOf(row.type, snapshot as never),
      own: own as string[],
    };
  });
}

function byLink(texts: readonly LiveText[], linksOf: (text: LiveText) => readonly string[]): Map<string, LinkUser[]> {
  const users = new Map<string, LinkUser[]>();
  for (const text of texts) for (const link of new Set(linksOf(text))) users.set(link, [...(users.get(link) ?? []), text.user]);
  return users;
}

/** Every link from what is live to another site, with the documents that have it. */
export async function externalLinks(strapi: Core.Strapi): Promise<Map<string, LinkUser[]>> {
  return byLink(await liveTexts(strapi), ({ passages, own }) => [...passages.flatMap(({ links }) => links.filter(isExternal)), ...own]);
}

export interface BrokenInside {
  link: string;
  /** What is wrong with it. */
  note: string;
  users: LinkUser[];
}

/** Links within the site that lead nowhere now: what they led to may have gone after they were published. */
export async function brokenInside(strapi: Core.Strapi): Promise<BrokenInside[]> {
  const texts = await liveTexts(strapi);
  const pages = await linkedPages(
    strapi.db.connection,
    texts.flatMap(({ passages }) => passages),
  );
  const around = { page: (path: string) => pages.get(path) } as Surroundings;
  const notes = new Map<string, string>();
  const users = byLink(texts, ({ passages }) => {
    const found = internalLink.check({ passages } as never, around);
    for (const { quote, message } of found) notes.set(quote, `${message} ${internalLink.fix}`);
    return found.map(({ quote }) => quote);
  });
  return [...users].map(([link, documents]) => ({ link, note: notes.get(link) ?? '', users: documents }));
}
