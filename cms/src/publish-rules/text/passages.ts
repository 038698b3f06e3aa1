import {
  lines,
  type Block,
  type BlockName,
  type BlockOf,
  type Comparison,
  type ContentOf,
  type ContentType,
  type InlineNode,
  type ListNode,
  type RichText,
} from 'shared-types';
import { citationsOf } from './citations.ts';

/**
 * A piece of text that is read as one. `text`: prose, cut into sentences. `row`: a table's row or a line of figures, one
 * statement whose citation may stand anywhere in it. `label`: a step's title or a cell's figures, carried by the citations of
 * the text beside it. `heading`: can't hold a citation. `quoted`: somebody else's words. `question`: what a patient takes to
 * an appointment.
 */
export interface Passage {
  path: string[];
  kind: 'text' | 'row' | 'label' | 'heading' | 'quoted' | 'question';
  /** Citations left in. */
  text: string;
  /** Of a heading. */
  level?: number;
  /** Addresses that its words link to. */
  links: readonly string[];
}

type Path = string[];

const plain = (path: Path, text: string | undefined, kind: Passage['kind'] = 'text'): Passage[] =>
  text === undefined || text.trim() === '' ? [] : [{ path, kind, text, links: [] }];

const eachLine = (path: Path, text: string | undefined, kind: Passage['kind'] = 'text'): Passage[] =>
  lines(text).flatMap((line) => plain(path, line, kind));

const label = (path: Path, words: string, text: string): Passage[] =>
  plain(path, words && `${words} ${citationsOf(text).join(' ')}`, 'label');

const inlineText = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => (node.type === 'link' ? node.children.map(({ text }) => text).join('') : node.text)).join('');
const linksOf = (nodes: readonly InlineNode[]): string[] => nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));

const inline = (path: Path, nodes: readonly InlineNode[], kind: Passage['kind'], level?: number): Passage[] => {
  const text = inlineText(nodes);
  return text.trim() === '' ? [] : [{ path, kind, text, links: linksOf(nodes), ...(level !== undefined && { level }) }];
};

const list = (path: Path, node: ListNode): Passage[] =>
  node.children.flatMap((child) => (child.type === 'list' ? list(path, child) : inline(path, child.children, 'text')));

function richText(path: Path, content: RichText | undefined): Passage[] {
  return (content ?? []).flatMap((node) => {
    if (node.type === 'list') return list(path, node);
    if (node.type === 'heading') return inline(path, node.children, 'heading', node.level);
    return inline(path, node.children, node.type === 'quote' ? 'quoted' : 'text');
  });
}

type OfBlock = { [Name in BlockName]: (block: BlockOf<Name>, at: (...field: string[]) => Path) => Passage[] };

const ofBlock: OfBlock = {
  'blocks.callout': ({ title, content }, at) => [...plain(at('title'), title, 'heading'), ...richText(at('content'), content)],
  'blocks.care-card': ({ heading, content }, at) => [...plain(at('heading'), heading, 'heading'), ...richText(at('content'), content)],
  'blocks.claim-group': ({ title }, at) => plain(at('title'), title, 'heading'),
  'blocks.comparison': () => [],
  'blocks.diagram': ({ caption }, at) => plain(at('caption'), caption),
  'blocks.do-dont-list': ({ title, dos, donts }, at) => [
    ...plain(at('title'), title, 'heading'),
    ...eachLine(at('dos'), dos),
    ...eachLine(at('donts'), donts),
  ],
  'blocks.evidence-table': ({ caption, columns, rows }, at) => [
    ...plain(at('caption'), caption, 'row'),
    ...plain(at('columns'), lines(columns).join(' | '), 'row'),
    ...rows.flatMap(({ cells }, index) => plain(at('rows', String(index), 'cells'), lines(cells).join(' | '), 'row')),
  ],
  'blocks.figure': ({ caption, longDescription }, at) => [
    ...plain(at('caption'), caption),
    ...plain(at('longDescription'), longDescription),
  ],
  'blocks.numbers': ({ title, items }, at) => [
    ...plain(at('title'), title, 'heading'),
    ...items.flatMap(({ numerator, denominator, outcome, population }, index) =>
      plain(at('items', String(index), 'population'), `${numerator} in ${denominator}: ${outcome}. ${population}`, 'row'),
    ),
  ],
  'blocks.prose': ({ content }, at) => richText(at('content'), content),
  'blocks.question-group': ({ title }, at) => plain(at('title'), title, 'heading'),
  'blocks.steps': ({ title, items }, at) => [
    ...plain(at('title'), title, 'heading'),
    ...items.flatMap((step, index) => [
      ...label(at('items', String(index), 'title'), step.title, step.text),
      ...plain(at('items', String(index), 'text'), step.text),
    ]),
  ],
  'blocks.timeline': ({ title, events }, at) => [
    ...plain(at('title'), title, 'heading'),
    ...events.flatMap((event, index) => [
      ...label(at('events', String(index), 'when'), event.when, event.text),
      ...plain(at('events', String(index), 'text'), event.text),
    ]),
  ],
};

/** The block's own function gets the block; TypeScript can't see that both come from one name. */
const blockPassages = <Name extends BlockName>(block: BlockOf<Name>, at: (...field: string[]) => Path): Passage[] =>
  (ofBlock[block.__component] as OfBlock[Name])(block, at);

const body = (field: string, blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block, index) => blockPassages(block, (...inner) => [field, String(index), ...inner]));

function comparisonPassages({ answer, criteria }: Comparison): Passage[] {
  const ofCell = ({ text, numbers }: Comparison['criteria'][number]['cells'][number], path: Path): Passage[] => {
    const quantities = numbers.map(({ low, high, unit }) => `${low}${high === undefined ? '' : `–${high}`} ${unit}`).join('; ');
    return [...plain([...path, 'text'], text), ...label([...path, 'text'], quantities, text)];
  };
  return [
    ...plain(['answer'], answer),
    ...criteria.flatMap(({ name, help, cells }, row) => [
      ...plain(['criteria', String(row), 'name'], name, 'heading'),
      ...plain(['criteria', String(row), 'help'], help),
      ...cells.flatMap((cell, index) => ofCell(cell, ['criteria', String(row), 'cells', String(index)])),
    ]),
  ];
}

type OfType = { [Type in ContentType]: (content: ContentOf<Type>) => Passage[] };

const none = (): Passage[] => [];
const ofType: OfType = {
  guide: (guide) => [
    ...plain(['answer'], guide.answer),
    ...eachLine(['keyPoints'], guide.keyPoints),
    ...body('body', guide.body),
    ...body('redFlags', guide.redFlags),
    ...eachLine(['questionsToAsk'], guide.questionsToAsk, 'question'),
  ],
  question: ({ answer }) => richText(['answer'], answer),
  claim: ({ asAdvertised, why, truth }) => [
    ...plain(['asAdvertised'], asAdvertised, 'quoted'),
    ...richText(['why'], why),
    ...richText(['truth'], truth),
  ],
  comparison: comparisonPassages,
  term: ({ definition }) => plain(['definition'], definition),
  topic: ({ summary }) => plain(['summary'], summary),
  page: ({ answer, body: blocks }) => [...plain(['answer'], answer), ...body('body', blocks)],
  source: none,
  person: none,
  'synonym-set': none,
  redirect: none,
  'site-settings': none,
};

/** Every text of a document that readers read, in the order of its page, each with the field that it stands in. */
export const passagesOf = <Type extends ContentType>(type: Type, content: ContentOf<Type>): Passage[] =>
  (ofType[type] as (content: ContentOf<Type>) => Passage[])(content);
