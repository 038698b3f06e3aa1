import { sitePaths, urlOf, type ContentOf, type ContentType } from 'shared-types';
import type { Parts, Surroundings } from '../../publish-rules/rule.ts';
import { fragmentsOf, glossaryWords, weekAround } from '../../publish-rules/text/library-words.ts';
import { passagesOf } from '../../publish-rules/text/passages.ts';
import type { CheckedDocument, KnownDocument } from './check-content.ts';

const ofType = <Type extends ContentType>(documents: readonly CheckedDocument[], type: Type): ContentOf<Type>[] =>
  documents.filter((document) => document.type === type && document.content !== undefined).map(({ content }) => content as ContentOf<Type>);

function pagesAmong(documents: readonly CheckedDocument[], known: readonly KnownDocument[]): Map<string, Parts> {
  const slugs = (type: 'claim' | 'term') => new Set(ofType(documents, type).map(({ slug }) => slug));
  const pages = new Map<string, Parts>(sitePaths.map((path) => [path, new Set<string>()]));
  pages.set('/claims/', slugs('claim')).set('/glossary/', slugs('term'));
  // What only the CMS has may have any part.
  for (const { type, address } of known) pages.set(urlOf(type, { slug: address }) ?? '', { has: () => true });
  for (const { type, content } of documents) {
    if (content === undefined) continue;
    const { slug } = content as { slug?: string };
    const url = slug === undefined ? null : urlOf(type, { slug });
    if (url !== null && !url.includes('#')) pages.set(url, fragmentsOf(passagesOf(type, content as never)));
  }
  return pages;
}

/**
 * What the rules ask about the rest of the library, of files that are to be published together. What only the publication
 * log knows (addresses, change notes, what is published) is asked when they are published.
 */
export function surroundingsAmong(
  documents: readonly CheckedDocument[],
  known: readonly KnownDocument[],
): (document: CheckedDocument) => Surroundings {
  const sources = new Map(ofType(documents, 'source').map((source) => [source.key, source]));
  const knownSources = new Set(known.filter(({ type }) => type === 'source').map(({ address }) => address));
  const pages = pagesAmong(documents, known);
  const glossary = glossaryWords(ofType(documents, 'term'));
  const due = [...ofType(documents, 'guide'), ...ofType(documents, 'comparison')];
  return ({ content }) => {
    const { nextReview } = (content ?? {}) as { nextReview?: string };
    const week = nextReview === undefined ? undefined : weekAround(nextReview);
    return {
      source: (key) => sources.get(key) ?? (knownSources.has(key) ? { commercial: false, retracted: false } : undefined),
      target: () => undefined,
      page: (path) => pages.get(path),
      glossary,
      dueThatWeek: week
        ? due.filter((other) => other !== content && other.nextReview >= week.from && other.nextReview <= week.to).length
        : 0,
      change: { isFirst: true, kind: 'major', note: 'First published', lastNote: '' },
      addressTaken: undefined,
      lostKey: undefined,
    };
  };
}
