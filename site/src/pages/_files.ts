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
