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

/** Rows that are looked at together. */
const PAGE = 200;

/** The texts of what is live, page by page: the whole library at once would take a gigabyte. */
async function* liveTexts(strapi: Core.Strapi): AsyncGenerator<LiveText[]> {
  for (let after = 0; ;) {
    const rows: StoredRow[] = await liveRows(strapi.db.connection).where('seq', '>', after).orderBy('seq').limit(PAGE);
    yield rows.map((row) => {
      const snapshot = snapshotOf(row);
      const title = String(snapshot['title'] ?? snapshot['name'] ?? 'Untitled');
      const own = Object.values(snapshot).filter((value) => typeof value === 'string' && isExternal(value) && URL.canParse(value));
      return {
        user: { type: row.type, documentId: row.document_id, title },
        passages: passagesOf(row.type, snapshot as never),
        own: own as string[],
      };
    });
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.seq;
  }
}

interface BrokenInside {
  link: string;
  /** What is wrong with it. */
  note: string;
  users: LinkUser[];
}

export interface LiveLinks {
  /** Every link from what is live to another site, with the documents that have it. */
  outside: Map<string, LinkUser[]>;
  /** Links within the site that lead nowhere now: what they led to may have gone after they were published. */
  broken: Map<string, BrokenInside>;
}

async function brokenIn(strapi: Core.Strapi, texts: readonly LiveText[], broken: LiveLinks['broken']): Promise<void> {
  const passages = texts.flatMap((text) => text.passages);
  const pages = await linkedPages(strapi.db.connection, passages);
  const around = { page: (path: string) => pages.get(path) } as Surroundings;
  for (const text of texts)
    for (const { quote, message } of internalLink.check({ passages: text.passages } as never, around)) {
      const { users } = broken.get(quote) ?? { users: [] };
      if (users.at(-1) !== text.user)
        broken.set(quote, { link: quote, note: `${message} ${internalLink.fix}`, users: [...users, text.user] });
    }
}

/** Where what is live leads. */
export async function liveLinks(strapi: Core.Strapi): Promise<LiveLinks> {
  const links: LiveLinks = { outside: new Map(), broken: new Map() };
  for await (const texts of liveTexts(strapi)) {
    for (const { user, passages, own } of texts)
      for (const link of new Set([...passages.flatMap((passage) => passage.links.filter(isExternal)), ...own]))
        links.outside.set(link, [...(links.outside.get(link) ?? []), user]);
    await brokenIn(strapi, texts, links.broken);
  }
  return links;
}
