import { sitePaths, type Published } from 'shared-types';
import { library } from '../content/library.ts';
import { question } from '../content/question.ts';
import { headingsOf } from '../features/blocks/headings.ts';

const fragments = new WeakMap<Published, ReadonlySet<string>>();

/** The parts of a document's page that a link may name: the headings of its text. */
function fragmentsOf(document: Published): ReadonlySet<string> {
  const known = fragments.get(document) ?? new Set('body' in document.content ? headingsOf(document.content.body).map(({ id }) => id) : []);
  fragments.set(document, known);
  return known;
}

function hasFragment(path: string, fragment: string): boolean {
  if (path === '/claims/') return library.find('claim', fragment) !== undefined;
  if (path === '/glossary/') return library.find('term', fragment) !== undefined;
  const documentId = library.addresses.pages.get(path) ?? '';
  const document = library.get('guide', documentId) ?? library.get('page', documentId);
  return document !== undefined && fragmentsOf(document).has(fragment);
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Where an editor's link to this site leads now: the address as the server knows it, without a fragment that its page
 * does not have; `undefined` when there is nothing (any more).
 */
export const liveHref = question('href', (url: string): string | undefined => {
  const [, pathname = '', query = '', hash = ''] = /^(\/(?![/\\])[^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  if (pathname === '') return undefined;
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const { pages, companions, redirects } = library.addresses;
  const target = redirects.get(path) ?? redirects.get(pathname);
  if (target !== undefined) return target;
  if (!pages.has(path) && !companions.has(path) && !(sitePaths as readonly string[]).includes(path)) return undefined;
  return path + query + (hasFragment(path, decoded(hash.slice(1))) ? hash : '');
});
