import { guideCompanions, pagedTypes, shortUrl, sitePaths, urlOf, type GuideCompanion, type PagedType } from 'shared-types';
import { library, openLibrary } from './library.ts';
import { question } from './question.ts';

type SlugRoute = (slug: string) => string;

/** Routes with one changing part, each a page file of its own. */
const routes: Record<PagedType | GuideCompanion | 'short', SlugRoute> = {
  ...(Object.fromEntries(pagedTypes.map((type) => [type, (slug: string) => urlOf(type, { slug }) ?? ''])) as Record<PagedType, SlugRoute>),
  ...guideCompanions,
  short: shortUrl,
};
export type RouteName = keyof typeof routes;

/** What a path has in the changing place of a route; `undefined` when it is of another route. */
function slugIn(path: string, route: SlugRoute): string | undefined {
  const [before = '', after = ''] = route('\0').split('\0');
  const slug = path.slice(before.length, path.length - after.length);
  return path.startsWith(before) && path.endsWith(after) && slug !== '' && !slug.includes('/') ? slug : undefined;
}

/** Addresses where nothing lives any more, and that say where it went or why. */
const absentPaths = (): string[] => [...library.addresses.redirects.keys(), ...library.addresses.gone.keys()];

/** Paths of a route by their changing part: what is live, and what was. For `getStaticPaths`. */
async function slugsOf(name: RouteName): Promise<string[]> {
  await openLibrary({ follow: true });
  const { pages, companions } = library.addresses;
  const all = [...pages.keys(), ...companions.keys(), ...absentPaths()];
  return all.flatMap((path) => slugIn(path, routes[name]) ?? []);
}

/** The pages of a route, former ones included: their address still answers, and says why. For `getStaticPaths`. */
export const staticSlugs = async (name: RouteName): Promise<{ params: { slug: string } }[]> =>
  (await slugsOf(name)).map((slug) => ({ params: { slug } }));

/** The same for files, which hosts without rules can't redirect: only those that have something to say. For `getStaticPaths`. */
export async function writtenSlugs(name: RouteName): Promise<{ params: { slug: string } }[]> {
  await openLibrary({ follow: true });
  const { companions, gone } = library.addresses;
  const written = [...companions.keys(), ...gone.keys()];
  return written.flatMap((path) => slugIn(path, routes[name]) ?? []).map((slug) => ({ params: { slug } }));
}

/** Every path at which nothing lives any more and that no other route has: editors' redirects, codes. For `getStaticPaths`. */
export async function strayPaths(): Promise<string[]> {
  await openLibrary({ follow: true });
  const all = Object.values(routes);
  return absentPaths().filter((path) => path.endsWith('/') && !all.some((route) => slugIn(path, route) !== undefined));
}

/** Documents' data files answer with what became of their guide; a file that only leads on is left to rules. */
const isWritten = (path: string): boolean => path.endsWith('/') || library.addresses.gone.has(path);

/** Every page of the site by path, and what goes with guides: the site's own, the documents', and those that say why there is nothing. */
export function pagePaths(): string[] {
  const { pages, companions } = library.addresses;
  return [...sitePaths, ...pages.keys(), ...companions.keys(), ...absentPaths().filter(isWritten)];
}

const modifiedPages = question('modified-pages', () =>
  pagedTypes.flatMap((type) => library.all(type).map(({ url, publishedAt }) => ({ path: url ?? '/', modified: publishedAt }))),
);

/** What search engines may list: everything but search itself and withdrawn pages. */
export async function sitemapEntries(): Promise<{ path: string; modified?: string }[]> {
  await openLibrary({ follow: true });
  const own = sitePaths.filter((path) => path !== '/search/').map((path) => ({ path }));
  return [...own, ...modifiedPages()];
}
