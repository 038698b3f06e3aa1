import { sitePaths, type Published, type RichText } from 'shared-types';
import { headingIds } from '../lib/heading-id.ts';
import { library } from './library.ts';

const textOfHeading = (children: { text?: string; children?: { text: string }[] }[]): string =>
  children.map((child) => child.text ?? child.children?.map(({ text }) => text).join('') ?? '').join('');

const headingsOf = (content: RichText): string[] =>
  content.flatMap((node) => (node.type === 'heading' ? [textOfHeading(node.children)] : []));

const fragments = new WeakMap<Published, ReadonlySet<string>>();

/** The parts of a page that a link may name: the headings of its text. */
function fragmentsOf(document: Published): ReadonlySet<string> {
  const known = fragments.get(document);
  if (known) return known;
  const { content } = document;
  const blocks = 'body' in content ? content.body : [];
  const found = new Set(headingIds(blocks.flatMap((block) => (block.__component === 'blocks.prose' ? headingsOf(block.content) : []))));
  fragments.set(document, found);
  return found;
}

function hasFragment(path: string, fragment: string): boolean {
  if (path === '/claims/') return library.find('claim', fragment) !== undefined;
  if (path === '/glossary/') return library.find('term', fragment) !== undefined;
  const documentId = library.addresses.pages.get(path);
  const document = documentId === undefined ? undefined : (library.get('guide', documentId) ?? library.get('page', documentId));
  return document !== undefined && fragmentsOf(document).has(fragment);
}

/** Whether an address of this site leads somewhere now. `from` is the path of the page that the link stands on. */
export function isLiveUrl(url: string, from: string): boolean {
  const { pathname, hash } = new URL(url, `http://localhost${from}`);
  const { pages, redirects } = library.addresses;
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  if (redirects.has(path) || redirects.has(pathname)) return true;
  if (!pages.has(path) && !(sitePaths as readonly string[]).includes(path)) return false;
  return hash === '' || hasFragment(path, decodeURIComponent(hash.slice(1)));
}
