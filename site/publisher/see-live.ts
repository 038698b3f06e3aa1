import { urlOf, type ContentType, type Envelope, type PublisherStatus } from 'shared-types';

/** Milliseconds that a page has to come. */
const PATIENCE = 5_000;
/** Pages looked at after a release: the newest changes are what editors wait for. */
const MOST = 20;

export type Sight = { where: NonNullable<PublisherStatus['seen']>['where']; problem?: string };

const get = (url: string): Promise<Response> => fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });

/** The revision that a page says it shows. */
const revisionIn = (html: string): number => Number(/<meta name="revision" content="(\d+)"/.exec(html)?.[1] ?? 0);

const STATUS = { redirect: [301, 302, 307, 308], gone: [404, 410], notice: [200] } as const;

/** What is wrong with the page of a row as a reader gets it; `undefined` when it is as published. */
async function problemAt(origin: string, row: Envelope): Promise<string | undefined> {
  const path = urlOf(row.type as ContentType, { slug: row.slug });
  // A source has no page; a term or a claim stands on a page with others, which has no revision of its own.
  if (path === null || path.includes('#')) return undefined;
  const response = await get(origin + path);
  const expected: readonly number[] = row.withdrawal ? STATUS[row.withdrawal.kind] : [200];
  if (!expected.includes(response.status)) return `${origin}${path} answers ${response.status}, not ${expected.join(' or ')}.`;
  if (row.action !== 'published') return undefined;
  const revision = revisionIn(await response.text());
  return revision === row.revision ? undefined : `${origin}${path} shows revision ${revision}, not ${row.revision}.`;
}

async function look(origin: string, rows: readonly Envelope[]): Promise<string | undefined> {
  // Whatever else: somebody answers there.
  await get(`${origin}/release.json`);
  for (const row of rows.slice(-MOST)) {
    const problem = await problemAt(origin, row);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/**
 * Looks at the pages of changed documents as a reader gets them: at the public address, or at the publisher itself when that
 * can't be reached from here.
 * @param rows the newest row of each document that changed, oldest first
 */
export async function seeLive(publicOrigin: string, ownOrigin: string, rows: readonly Envelope[]): Promise<Sight> {
  try {
    const problem = await look(publicOrigin, rows);
    return { where: 'public', ...(problem !== undefined && { problem }) };
  } catch {
    const problem = await look(ownOrigin, rows).catch((error: unknown) => `The publisher does not answer itself: ${String(error)}`);
    return { where: 'publisher', ...(problem !== undefined && { problem }) };
  }
}
