import { lines, type Block, type BlockName, type BlockOf, type ContentOf, type ContentType } from 'shared-types';
import { drawings, wordsOf } from '../diagrams/drawings.ts';
import { atAGlance } from './comparison/at-a-glance.ts';
import type { PageContext } from './page-context.ts';
import { richTextLines } from './rich-text/rich-text-lines.ts';

/** How to find the documents that blocks show on the page. */
export type Embedded = Pick<PageContext, 'question' | 'claim' | 'comparison'>;

const nothingEmbedded: Embedded = { question: () => undefined, claim: () => undefined, comparison: () => undefined };

const given = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : [text]);

type BlockText<Name extends BlockName> = (block: BlockOf<Name>, embedded: Embedded) => string[];

const blockText: { [Name in BlockName]: BlockText<Name> } = {
  'blocks.callout': ({ title, content }) => [title, ...richTextLines(content)],
  'blocks.care-card': ({ heading, content }) => [heading, ...richTextLines(content)],
  'blocks.claim-group': ({ title, claims }, { claim }) => [
    ...given(title),
    ...claims.flatMap((id) => given(claim(id)?.content.asAdvertised)),
  ],
  'blocks.comparison': ({ comparison: id }, { comparison }) => {
    const found = comparison(id);
    return found ? atAGlance(found.content).flatMap(({ name, cells }) => [name, ...cells.map(({ text }) => text)]) : [];
  },
  'blocks.diagram': ({ drawing, caption }) => [...given(caption), ...wordsOf(drawings[drawing])],
  'blocks.do-dont-list': ({ title, dos, donts }) => [...given(title), ...lines(dos), ...lines(donts)],
  'blocks.evidence-table': ({ caption, columns, rows }) => [caption, ...lines(columns), ...rows.flatMap(({ cells }) => lines(cells))],
  'blocks.figure': ({ longDescription, caption }) => [...given(caption), longDescription],
  'blocks.numbers': ({ title, items }) => [...given(title), ...items.flatMap(({ outcome, population }) => [outcome, population])],
  'blocks.prose': ({ content }) => richTextLines(content),
  'blocks.question-group': ({ title, questions }, { question }) => [
    ...given(title),
    ...questions.flatMap((id) => {
      const found = question(id);
      return found ? [found.content.title, ...richTextLines(found.content.answer)] : [];
    }),
  ],
  'blocks.steps': ({ title, items }) => [...given(title), ...items.flatMap((item) => [item.title, item.text])],
  'blocks.timeline': ({ title, events }) => [...given(title), ...events.flatMap((event) => [event.when, event.text])],
};

/** The texts of one block. Its own function gets the block; TypeScript can't see that both come from one name. */
export const textOfBlock = <Name extends BlockName>(block: BlockOf<Name>, embedded: Embedded): string[] =>
  (blockText[block.__component] as BlockText<Name>)(block, embedded);

const body = (blocks: Block[], embedded: Embedded): string[] => blocks.flatMap((block) => textOfBlock(block, embedded));

const typeText: { [Type in ContentType]: (content: ContentOf<Type>, embedded: Embedded) => string[] } = {
  guide: (guide, embedded) => [
    guide.answer,
    ...lines(guide.keyPoints),
    ...body(guide.body, embedded),
    ...body(guide.redFlags, embedded),
    ...lines(guide.questionsToAsk),
  ],
  question: ({ answer }) => richTextLines(answer),
  claim: ({ asAdvertised, why, truth }) => [asAdvertised, ...richTextLines(why), ...richTextLines(truth)],
  comparison: ({ answer, criteria }) => [
    answer,
    ...criteria.flatMap(({ name, help, cells }) => [name, ...given(help), ...cells.map(({ text }) => text)]),
  ],
  term: ({ definition }) => [definition],
  topic: ({ summary }) => [summary],
  page: ({ answer, body: blocks }, embedded) => [answer, ...body(blocks, embedded)],
  source: () => [],
  person: () => [],
  'synonym-set': () => [],
  redirect: () => [],
  'site-settings': () => [],
};

/**
 * Every text of a document that readers read and that may cite, in the order of its page, citations left in. Documents
 * shown inside it (questions, claims, comparisons) are read where they stand when `embedded` can find them, so a page
 * that numbers its citations must pass the same look-ups as its context.
 */
export const textOf = <Type extends ContentType>(type: Type, content: ContentOf<Type>, embedded: Embedded = nothingEmbedded): string[] =>
  (typeText[type] as (content: ContentOf<Type>, embedded: Embedded) => string[])(content, embedded);
