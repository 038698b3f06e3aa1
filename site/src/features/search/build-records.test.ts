import type { Block, Published, RichText } from 'shared-types';
import { expect, test } from 'vitest';
import type { SearchRecord } from './search-record.ts';
import { inOrder, recordsOf, type Searchable } from './build-records.ts';

const text = (value: string): RichText[number] => ({ type: 'paragraph', children: [{ type: 'text', text: value }] });
const heading = (value: string, level = 2): RichText[number] => ({ type: 'heading', level, children: [{ type: 'text', text: value }] });
const prose = (...content: RichText): Block => ({ __component: 'blocks.prose', content });

const published = <Type extends Searchable['type']>(
  type: Type,
  url: string,
  content: Partial<Published<Type>['content']>,
): Published<Type> => ({
  type,
  documentId: 'a'.repeat(24),
  url,
  revision: 1,
  firstPublishedAt: '2026-11-22T10:00:00Z',
  publishedAt: '2026-11-22T10:00:00Z',
  review: null,
  changes: [],
  revisions: [],
  content: content as Published<Type>['content'],
});

const of = (document: Searchable): SearchRecord[] => recordsOf(document, new Map([['t1', 'scars']]));
const guide = (...body: Block[]): Published<'guide'> =>
  published('guide', '/guides/scars/', {
    title: 'Strip scars',
    aliases: 'donor scar\n FUT scar ',
    answer: 'A strip leaves a line [@a].',
    keyPoints: 'It can widen [@b]\nIt can be treated',
    body,
  });

test('a guide is found by its title and aliases, and summed up by its answer and key points', () => {
  expect(of(guide(prose(text('Text.'))))).toEqual([
    {
      url: '/guides/scars/',
      kind: 'guide',
      title: 'Strip scars',
      aliases: ['donor scar', 'FUT scar'],
      summary: 'A strip leaves a line. It can widen. It can be treated.',
    },
  ]);
});

test('each heading is a section with the page’s own fragment, summed up by what stands below it', () => {
  const blocks = [
    prose(text('Before any heading.'), heading('Cost'), text('It costs [@a] money.')),
    { __component: 'blocks.callout', tone: 'note', title: 'Note', content: [text('Prices vary.')] } satisfies Block,
    prose(heading('Cost', 3), text('Again.')),
  ];
  const sections = of(guide(...blocks)).slice(1);
  expect(sections.map(({ url, section, title, summary }) => [url, section, title, summary])).toEqual([
    ['/guides/scars/#cost', 'Cost', 'Strip scars', 'It costs money. Note. Prices vary.'],
    ['/guides/scars/#cost-2', 'Cost', 'Strip scars', 'Again.'],
  ]);
});

test('a summary has at most sixty words, and cells of tables come last', () => {
  const words = Array.from({ length: 80 }, (_, index) => `w${index}`).join(' ');
  const table: Block = { __component: 'blocks.evidence-table', caption: 'What was found', columns: 'A\nB', rows: [{ cells: '1\n2' }] };
  const [, long, short] = of(guide(prose(heading('Long'), text(words)), prose(heading('Short')), table, prose(text('The point.'))));
  expect(long?.summary.split(' ')).toHaveLength(61);
  expect(long?.summary).toMatch(/ w59 …$/);
  expect(short?.summary).toMatch(/^The point\. What was found\./);
});

test('what the summary leaves out is kept aside, without citations', () => {
  const words = Array.from({ length: 62 }, (_, index) => `w${index}`).join(' ');
  const [, section] = of(guide(prose(heading('Risks'), text(`${words} [@a] keloids`))));
  expect(section?.rest).toBe('w60 w61 keloids');
});

test('other documents are one record each', () => {
  const records = [
    published('question', '/questions/pain/', { title: 'Does it hurt?', answer: [text('A little [@a].')], aliases: 'pain' }),
    published('claim', '/claims/#safe', { title: 'Is it safe?', verdict: 'misleading', why: [text('No one knows.')] }),
    published('comparison', '/compare/all/', { title: 'Side by side', answer: 'They differ.', options: [{ key: 'wig', name: 'A wig' }] }),
    published('term', '/glossary/#fut', { title: 'FUT', definition: 'A method [@a].' }),
    published('topic', '/topics/scars/', { title: 'Scars', summary: 'About scars.' }),
    published('page', '/about/', { title: 'About', answer: 'Who we are.' }),
  ].flatMap(of);
  expect(records.map(({ kind, url, aliases, summary }) => [kind, url, aliases, summary])).toEqual([
    ['question', '/questions/pain/', ['pain'], 'A little.'],
    ['claim', '/claims/#safe', [], 'Misleading. No one knows.'],
    ['comparison', '/compare/all/', ['A wig'], 'They differ.'],
    ['term', '/glossary/#fut', [], 'A method.'],
    ['topic', '/topics/scars/', [], 'About scars.'],
    ['page', '/about/', [], 'Who we are.'],
  ]);
});

test('records name their topics, a section those of its guide; a topic that is not live is left out', () => {
  const scars = guide(prose(heading('Cost')));
  const records = of({ ...scars, content: { ...scars.content, topics: ['t1', 't2'] } });
  expect(records.map(({ topics }) => topics)).toEqual([['scars'], ['scars']]);
});

test('the order does not hang on the order in which documents come', () => {
  const documents = [
    published('term', '/glossary/#a', {}),
    published('guide', '/guides/b/', {}),
    published('question', '/questions/a/', {}),
    published('guide', '/guides/a/', {}),
  ];
  const urls = ['/guides/a/', '/guides/b/', '/questions/a/', '/glossary/#a'];
  expect(inOrder(documents).map(({ url }) => url)).toEqual(urls);
  expect(inOrder(documents.toReversed()).map(({ url }) => url)).toEqual(urls);
});
