import { getLiveCollection, getLiveEntry } from 'astro:content';
import { shortUrl, urlOf, type ContentType, type PagedType, type Published, type SiteSettings, type Topic } from 'shared-types';
import type { Gone } from './document-state.ts';
import { readEnvironment } from './environment.ts';
import { library, openLibrary } from './library.ts';
import { documentById, type EntryFilter } from './loaders.ts';
import { question } from './question.ts';

type Queried = Exclude<ContentType, 'redirect'>;

/** Live documents of a type, by title. */
export async function all<Type extends Queried>(type: Type): Promise<Published<Type>[]> {
  const { entries, error } = await getLiveCollection(type);
  if (error) throw error;
  return (entries ?? []).map(({ data }) => data as unknown as Published<Type>);
}

async function one<Type extends Queried>(type: Type, filter: EntryFilter): Promise<Published<Type> | undefined> {
  const { entry, error } = await getLiveEntry(type, filter as never);
  if (error && !entry) return undefined;
  return entry?.data as unknown as Published<Type> | undefined;
}

/** The live document with this slug, if there is one. */
const bySlug = <Type extends Queried>(type: Type, slug: string | undefined): Promise<Published<Type> | undefined> =>
  one(type, { slug: slug ?? '' });

/** The same for a document with a page of its own; also one that was withdrawn and stays readable with a notice. */
export async function pageBySlug<Type extends PagedType>(type: Type, slug: string | undefined): Promise<Published<Type> | undefined> {
  return (
    (await bySlug(type, slug)) ?? ((await absentAt(urlOf(type, { slug: slug ?? '' }) ?? '')).gone?.last as Published<Type> | undefined)
  );
}

/** The live ones among these documents, in the order given: a withdrawn target simply isn't there. */
export async function byIds<Type extends Queried>(type: Type, ids: readonly string[]): Promise<Published<Type>[]> {
  const found = await Promise.all(ids.map((documentId) => one(type, { documentId })));
  return found.filter((document) => document !== undefined);
}

/** The live sources among these keys, in the order given. */
export async function sourcesByKey(keys: readonly string[]): Promise<Published<'source'>[]> {
  const found = await Promise.all(keys.map((slug) => one('source', { slug })));
  return found.filter((source) => source !== undefined);
}

const absent = question('absent', (path: string): { target?: string; gone?: Gone } => {
  const { redirects, gone } = library.addresses;
  const [target, why] = [redirects.get(path), gone.get(path)];
  return { ...(target !== undefined && { target }), ...(why && { gone: why }) };
});

/** What a path says when nothing lives there any more: where it leads, or why there is nothing. Neither of a path that never was. */
export async function absentAt(path: string): Promise<{ target?: string; gone?: Gone }> {
  await openLibrary({ follow: true });
  return absent(path);
}

const takenBack = question('withdrawn-guides', () =>
  [...library.addresses.gone]
    .filter(([path, { type, slug, fault }]) => type === 'guide' && !fault && path === urlOf('guide', { slug }))
    .map(([, gone]) => gone),
);

/** Guides that were taken back, each once. */
export async function withdrawnGuides(): Promise<Gone[]> {
  await openLibrary({ follow: true });
  return takenBack();
}

const atShortAddress = question('at-short-address', (path: string) => {
  const { companions, gone } = library.addresses;
  const documentId = companions.get(path);
  return documentId === undefined ? gone.get(path)?.last : library.get('guide', documentId);
});

/** The guide whose permanent address this is: live, or readable with a notice. */
export async function guideByShortId(shortId: string | undefined): Promise<Published<'guide'> | undefined> {
  await openLibrary({ follow: true });
  return atShortAddress(shortUrl(shortId ?? '')) as Published<'guide'> | undefined;
}

const inTopic = question('in-topic', (type: ContentType, topic: string) =>
  library.all(type).filter(({ content }) => 'topics' in content && content.topics.includes(topic)),
);

/** Live documents of a type that have this topic, by title. */
export async function allInTopic<Type extends 'guide' | 'question' | 'claim' | 'comparison'>(
  type: Type,
  topic: string,
): Promise<Published<Type>[]> {
  await openLibrary({ follow: true });
  return inTopic(type, topic) as Published<Type>[];
}

/** One live document, for a block that shows it where it stands. The library is open by then: a page's own query opened it. */
export const liveDocument = <Type extends Queried>(type: Type, documentId: string): Published<Type> | undefined =>
  documentById(type, documentId) as Published<Type> | undefined;

const pageLinks = question('page-links', () =>
  library.all('page').map(({ url, content }) => ({ url, title: 'title' in content ? content.title : '' })),
);

/** What stands in every page's frame. Before an editor has published settings, the site says only its name. */
export async function siteFrame(): Promise<{
  settings: SiteSettings;
  topics: Published<'topic'>[];
  pages: { url: string | null; title: string }[];
  origin: string;
}> {
  const [settings] = await all('site-settings');
  const topics = await all('topic');
  const order = ({ content }: { content: Topic }): number => content.order;
  return {
    settings: settings?.content ?? {
      title: 'Scalpwise',
      tagline: 'Evidence-first guides to hair loss',
      funding: 'Not yet stated.',
      licence: 'Not yet stated.',
    },
    topics: topics.toSorted((a, b) => order(a) - order(b)),
    pages: pageLinks(),
    origin: readEnvironment().siteUrl,
  };
}
