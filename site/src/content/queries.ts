import { getLiveCollection, getLiveEntry } from 'astro:content';
import { urlOf, type ContentType, type PagedType, type Published, type SiteSettings, type Topic } from 'shared-types';
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
  return (await bySlug(type, slug)) ?? ((await goneBySlug(type, slug))?.last as Published<Type> | undefined);
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

/** Why the address of this slug has nothing, when its document was taken back. */
export async function goneBySlug(type: PagedType, slug: string | undefined): Promise<Gone | undefined> {
  await openLibrary({ follow: true });
  return library.addresses.gone.get(urlOf(type, { slug: slug ?? '' }) ?? '');
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
