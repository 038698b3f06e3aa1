import { library } from '../content/library.ts';
import { pagePaths } from '../content/paths.ts';
import { renditions } from '../content/pictures.ts';
import { artFiles } from '../features/stipple/art-files.ts';
import { searchFileMap } from './_search-files.ts';

/** Every path that a release holds, scripts and styles aside. A test holds it against what `astro build` writes. */
export async function paths(): Promise<string[]> {
  return [
    ...pagePaths(),
    '/404.html',
    '/favicon.svg',
    '/robots.txt',
    '/sitemap-index.xml',
    '/sitemap-0.xml',
    ...[...artFiles.keys()].map((name) => `/art/${name}.svg`),
    ...(await searchFileMap()).keys(),
    ...[...(await renditions()).keys()].map((file) => `/media/${file}`),
  ];
}

/** The documents that a path shows: whom to keep back when it can't be rendered. None for the site's own pages. */
export async function ownersOf(path: string): Promise<string[]> {
  const page = library.addresses.pages.get(path);
  return page === undefined ? ((await renditions()).get(path.replace('/media/', ''))?.owners ?? []) : [page];
}
