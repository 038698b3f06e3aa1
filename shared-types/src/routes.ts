import type { ContentType } from './content-types.ts';

/** What decides a document's address. A source is named by its `key`, so that a reader of the log never needs the snapshot for it. */
interface Addressed {
  slug: string;
}

type Route = (document: Addressed) => string;

const listed =
  (folder: string): Route =>
  ({ slug }) =>
    `/${folder}/${slug}/`;
const fragment =
  (page: string): Route =>
  ({ slug }) =>
    `/${page}/#${slug}`;

/** The address of a document of each type, or `null` for a type that has no place of its own. Addresses never change meaning: clinics print them. */
const routes: Record<ContentType, Route | null> = {
  guide: listed('guides'),
  question: listed('questions'),
  claim: fragment('claims'),
  comparison: listed('compare'),
  term: fragment('glossary'),
  topic: listed('topics'),
  page: ({ slug }) => `/${slug}/`,
  source: null,
  person: null,
  'synonym-set': null,
  redirect: null,
  'site-settings': null,
};

/** The address of a document, `null` when its type has none. */
export const urlOf = (type: ContentType, document: Addressed): string | null => routes[type]?.(document) ?? null;

/** Types whose every document is a page of its own. */
export const pagedTypes = ['guide', 'question', 'comparison', 'topic', 'page'] as const satisfies ContentType[];
export type PagedType = (typeof pagedTypes)[number];

/** Addresses that go with a guide's own, by its slug. Clinics print them, frame them and read them by program. */
export const guideCompanions = {
  leaflet: (slug: string) => `/guides/${slug}/leaflet/`,
  largeLeaflet: (slug: string) => `/guides/${slug}/leaflet/large/`,
  clinics: (slug: string) => `/for-clinics/${slug}/`,
  embed: (slug: string) => `/embed/${slug}/`,
  embedWhole: (slug: string) => `/embed/${slug}/full/`,
  json: (slug: string) => `/api/v1/guides/${slug}.json`,
  oembed: (slug: string) => `/api/v1/oembed/${slug}.json`,
  atom: (slug: string) => `/feeds/guides/${slug}.xml`,
  feed: (slug: string) => `/feeds/guides/${slug}.json`,
  qrSvg: (slug: string) => `/qr/${slug}.svg`,
  qrPng: (slug: string) => `/qr/${slug}.png`,
} as const;
export type GuideCompanion = keyof typeof guideCompanions;

/** The permanent address of a guide, by its short id: it stands on paper. */
export const shortUrl = (shortId: string): string => `/g/${shortId}/`;

/** The address of a clinical code: it leads to the guide about it. */
export const codeUrl = (system: string, code: string): string => `/go/${system}/${code}/`;

/** Addresses of the site's own pages. */
export const sitePaths = [
  '/',
  '/guides/',
  '/questions/',
  '/claims/',
  '/compare/',
  '/decide/',
  '/strip-scar/',
  '/timeline/',
  '/glossary/',
  '/a-z/',
  '/search/',
  '/report/',
  '/changes/',
  '/for-clinics/',
  '/go/',
] as const;

/** First path segments that a page's slug can't take: parts of the site now, or promised to outside tools. */
export const reservedSlugs = [
  'a-z',
  'admin',
  'api',
  'changes',
  'claims',
  'compare',
  'decide',
  'embed',
  'feeds',
  'for-clinics',
  'g',
  'glossary',
  'go',
  'guides',
  'media',
  'og',
  'qr',
  'questions',
  'report',
  'search',
  'strip-scar',
  'timeline',
  'topics',
  '404',
];
