import { createHash } from 'node:crypto';
import { contentTypes, type ContentType, type Published } from 'shared-types';
import { library } from '../content/library.ts';
import { headingsOf } from '../features/blocks/headings.ts';

const headings = new WeakMap<Published, string[]>();

function headingsIn(guide: Published<'guide'>): string[] {
  const known = headings.get(guide) ?? headingsOf(guide.content.body).map(({ id }) => id);
  headings.set(guide, known);
  return known;
}

/** What other pages may show of a guide, or need of it for a link: not its text. */
function outsideOf(guide: Published<'guide'>): unknown[] {
  const { title, answer, topics, shortId } = guide.content;
  return [guide.documentId, guide.url, title, answer, topics, shortId, headingsIn(guide)];
}

const stateOf = (type: ContentType): unknown[] =>
  library
    .all(type)
    .map((document) => (type === 'guide' ? outsideOf(document as Published<'guide'>) : [document.documentId, document.revision]));

let made: { edition: number; digest: string } | undefined;

/** A digest of the whole library but for the texts of guides. */
function surroundings(): string {
  if (made?.edition !== library.edition) {
    const { redirects, gone } = library.addresses;
    const everything = [contentTypes.map(stateOf), [...redirects], [...gone].map(([path, { at }]) => [path, at])];
    made = { edition: library.edition, digest: createHash('sha256').update(JSON.stringify(everything)).digest('hex') };
  }
  return made.digest;
}

/**
 * What the bytes at a path hang on, for what goes with a guide: the guide's own revision, and everything else that it may show. The same key
 * means the same bytes, so that publishing one guide does not write the leaflets of all others anew. `undefined` where nobody has worked it out.
 */
export function keyOf(path: string): string | undefined {
  const documentId = library.addresses.companions.get(path);
  const guide = documentId === undefined ? undefined : library.get('guide', documentId);
  return guide && [surroundings(), guide.documentId, guide.revision, guide.revisions.length].join();
}
