import { pagedTypes, sitePaths, type PagedType } from 'shared-types';
import { library, openLibrary } from './library.ts';

/** Slugs of every page of a type, withdrawn ones included: their address still answers, and says why. For `getStaticPaths`. */
export async function staticSlugs(type: PagedType): Promise<{ params: { slug: string } }[]> {
  await openLibrary({ follow: true });
  const live = library.all(type).map(({ content }) => ('slug' in content ? content.slug : ''));
  const gone = [...library.addresses.gone].filter(([, entry]) => entry.type === type).map(([path]) => path.split('/').at(-2) ?? '');
  return [...live, ...gone].map((slug) => ({ params: { slug } }));
}

/** Every page of the site by path: the site's own and the documents'. */
export function pagePaths(): string[] {
  return [...sitePaths, ...library.addresses.pages.keys(), ...library.addresses.gone.keys()];
}

/** What search engines may list: everything but search itself and withdrawn pages. */
export async function sitemapEntries(): Promise<{ path: string; modified?: string }[]> {
  await openLibrary({ follow: true });
  const own = sitePaths.filter((path) => path !== '/search/').map((path) => ({ path }));
  const documents = pagedTypes.flatMap((type) =>
    library.all(type).map(({ url, publishedAt }) => ({ path: url ?? '/', modified: publishedAt })),
  );
  return [...own, ...documents];
}
