import type { ContentOf, ContentType, Published } from 'shared-types';
import { pictureOf } from '../content/pictures.ts';
import { byIds, liveDocument, sourcesByKey } from '../content/queries.ts';
import { citedKeys } from '../features/blocks/citations.ts';
import type { CitedSource } from '../features/blocks/cited-source.ts';
import type { PageContext } from '../features/blocks/page-context.ts';
import { textOf } from '../features/blocks/text-of.ts';
import { liveHref } from './_links.ts';

interface Assembled {
  context: PageContext;
  /** What the page cites, numbered by first appearance. */
  sources: CitedSource[];
  /** What its `sources` field adds. */
  further: Published<'source'>[];
}

/** How blocks find what they show. */
export const embedded = {
  guide: (documentId: string) => liveDocument('guide', documentId),
  question: (documentId: string) => liveDocument('question', documentId),
  claim: (documentId: string) => liveDocument('claim', documentId),
  comparison: (documentId: string) => liveDocument('comparison', documentId),
};

/** Everything a page needs to show citable text. Texts come in the order in which the page shows them. */
export async function assemble(texts: string[], furtherIds: readonly string[] = []): Promise<Assembled> {
  const cited = await sourcesByKey(citedKeys(texts));
  const sources = cited.map((source, index) => ({ number: index + 1, source }));
  const numbers = new Map(sources.map(({ number, source }) => [source.content.key, number]));
  const further = (await byIds('source', furtherIds)).filter(({ content }) => !numbers.has(content.key));
  const context: PageContext = {
    ...embedded,
    citationNumber: (key) => numbers.get(key),
    hrefOf: liveHref,
    picture: pictureOf,
  };
  return { context, sources, further };
}

/** The same for one document on a page of its own. */
export function assembleDocument<Type extends ContentType>(type: Type, document: Published<Type>): Promise<Assembled> {
  const content: ContentOf<Type> = document.content;
  const further = 'sources' in content ? (content.sources as string[]) : [];
  return assemble(textOf(type, content, embedded), further);
}
