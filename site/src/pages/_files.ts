import type { Topic } from 'shared-types';
import { library } from '../content/library.ts';
import { pagePaths } from '../content/paths.ts';
import { renditions } from '../content/pictures.ts';
import { schemaNames } from '../features/open-data/json-schema.ts';
import { ogFiles } from './_og-files.ts';
import { searchFileMap } from './_search-files.ts';

/** Every path that a release holds, but for what the bundle's build writes (scripts, styles, drawings). A test holds it against what `astro build` writes. */
export async function paths(): Promise<string[]> {
  return [
    ...pagePaths(),
    '/404.html',
    '/favicon.svg',
    '/robots.txt',
    '/sitemap-index.xml',
    '/sitemap-0.xml',
    ...(await searchFileMap()).keys(),
    ...[...(await renditions()).keys()].map((file) => `/media/${file}`),
    ...[...(await ogFiles()).keys()].map((file) => `/og/${file}`),
    '/api/v1/guides.json',
    ...schemaNames.map((name) => `/api/v1/schema/${name}.json`),
    ...['all', ...library.all('topic').map(({ content }) => `topics/${(content as Topic).slug}`)].flatMap((name) => [
      `/feeds/${name}.xml`,
      `/feeds/${name}.json`,
    ]),
  ];
}

/** The documents that a path shows: whom to keep back when it can't be rendered. None for the site's own pages. */
export async function ownersOf(path: string): Promise<string[]> {
  const { pages, companions } = library.addresses;
  const owner = pages.get(path) ?? companions.get(path) ?? (await ogFiles()).get(path.replace('/og/', ''))?.documentId;
  return owner === undefined ? ((await renditions()).get(path.replace('/media/', ''))?.owners ?? []) : [owner];
}
