import { blockNames, contentTypes, type Block, type ContentOf } from 'shared-types';
import { expect, test } from 'vitest';
import { fixtures, type FixtureSize } from './all-fixtures.ts';
import Blocks from './Blocks.astro';
import { citedKeys } from './citations.ts';
import { context } from './fixture-context.ts';
import { claim, comparison, guide, question, source } from './fixture-library.ts';
import { html } from './render.fixture.ts';
import { textOf } from './text-of.ts';

const pageOf = (body: Block[]): ContentOf<'page'> => ({ title: 'A page', slug: 'a-page', answer: 'Its answer [@first].', body });

/** Sources in the order in which a reader meets them, by a context that numbers them by `textOf`. */
const metOnThePage = async (blocks: Block[]): Promise<{ expected: number[]; met: number[] }> => {
  const keys = citedKeys(textOf('page', pageOf(blocks), context));
  const numbered = { ...context, citationNumber: (key: string) => keys.indexOf(key) + 1 || undefined };
  const written = await html(Blocks, { blocks, context: numbered });
  const met = [...new Set([...written.matchAll(/href="#source-(\d+)"/g)].map((match) => Number(match[1])))];
  return { expected: keys.slice(1).map((key) => keys.indexOf(key) + 1), met };
};

const sizes: FixtureSize[] = ['minimal', 'typical', 'longest'];
const cases = blockNames.flatMap((name) => sizes.map((size) => ({ name, size, block: fixtures[name][size] as Block })));

test.each(cases)('the $size $name is read in the order in which it is shown, with every source it cites', async ({ block }) => {
  const { expected, met } = await metOnThePage([block]);
  expect(met).toEqual(expected);
});

test('a guide is read from its answer to its questions', () => {
  const texts = textOf('guide', guide.content);
  const order = [
    'Every strip operation leaves a line [@line].',
    'Hair hides it [@line].',
    'What it is',
    'A line [@dots].',
    'it is hot [@heat]',
    'Who makes the cuts?',
  ];
  expect(texts.filter((text) => order.includes(text))).toEqual(order);
});

test('documents shown inside a guide are read only when they can be found', () => {
  expect(citedKeys(textOf('guide', guide.content))).toEqual(['line', 'dots', 'heat']);
  expect(citedKeys(textOf('guide', guide.content, context))).toEqual(['line', 'dots', 'pain', 'heat']);
});

test('a claim, a comparison and a question give all of their citable texts', () => {
  expect(textOf('claim', claim.content)).toEqual([
    'Painless, with no discomfort',
    'People feel needles [@pain].',
    'It hurts somewhat [@pain].',
  ]);
  expect(citedKeys(textOf('comparison', comparison.content))).toEqual(['line', 'dots', 'pain']);
  expect(textOf('question', question.content)).toEqual(['Usually somewhat [@pain].']);
});

test('every content type can be read, those without texts as none', () => {
  const contents: { [Type in (typeof contentTypes)[number]]: ContentOf<Type> } = {
    guide: guide.content,
    question: question.content,
    claim: claim.content,
    comparison: comparison.content,
    term: { title: 'Anagen', slug: 'anagen', definition: 'When hair grows [@line].' },
    topic: { title: 'Scars', slug: 'scars', summary: 'Lines and dots.', order: 1, tint: 'scars' },
    page: pageOf([fixtures['blocks.prose'].minimal]),
    source: source.content,
    person: { name: 'An editor', slug: 'an-editor', role: 'Editor' },
    'synonym-set': { title: 'SMP', terms: 'SMP\nhair tattoo' },
    redirect: { title: 'Old', from: '/old/', to: '/new/' },
    'site-settings': { title: 'Scalpwise', tagline: 'Guides', funding: 'Nobody', licence: 'CC BY' },
  };
  const read = contentTypes.filter((type) => textOf(type, contents[type] as never).length > 0);
  expect(read).toEqual(['guide', 'question', 'claim', 'comparison', 'term', 'topic', 'page']);
});
