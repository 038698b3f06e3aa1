import { getLiveCollection, getLiveEntry } from 'astro:content';
import { shortUrl, urlOf, type ContentType, type PagedType, type Published, type SiteSettings, type Topic } from 'shared-types';
import type { EntryFilter } from './loaders.ts';
import { readEnvironment } from './environment.ts';
import { library, openLibrary } from './library.ts';
import type { Gone } from './document-state.ts';

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

/** What a path says when nothing lives there any more: where it leads, or why there is nothing. Neither of a path that never was. */
export async function absentAt(path: string): Promise<{ target?: string; gone?: Gone }> {
  await openLibrary({ follow: true });
  const { redirects, gone } = library.addresses;
  const [target, why] = [redirects.get(path), gone.get(path)];
  return { ...(target !== undefined && { target }), ...(why && { gone: why }) };
}

/** Guides that were taken back, each once. */
export async function withdrawnGuides(): Promise<Gone[]> {
  await openLibrary({ follow: true });
  return [...library.addresses.gone]
    .filter(([path, { type, slug, fault }]) => type === 'guide' && !fault && path === urlOf('guide', { slug }))
    .map(([, gone]) => gone);
}

/** The guide whose permanent address this is: live, or readable with a notice. */
export async function guideByShortId(shortId: string | undefined): Promise<Published<'guide'> | undefined> {
  await openLibrary({ follow: true });
  const path = shortUrl(shortId ?? '');
  const documentId = library.addresses.companions.get(path);
  if (documentId !== undefined) return library.get('guide', documentId) as Published<'guide'> | undefined;
  return library.addresses.gone.get(path)?.last as Published<'guide'> | undefined;
}

/** One live document, for a block that shows it where it stands. The library is open by then: a page's own query opened it. */
export const liveDocument = <Type extends Queried>(type: Type, documentId: string): Published<Type> | undefined =>
  library.get(type, documentId) as Published<Type> | undefined;

/** What stands in every page's frame. Before an editor has published settings, the site says only its name. */
export async function siteFrame(): Promise<{
  settings: SiteSettings;
  topics: Published<'topic'>[];
  pages: Published<'page'>[];
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
    pages: await all('page'),
    origin: readEnvironment().siteUrl,
  };
}
