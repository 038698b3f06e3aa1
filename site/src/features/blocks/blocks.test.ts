import { blockNames, contentSchemas, type Block } from 'shared-types';
import { expect, test } from 'vitest';
import { fixtures, type FixtureSize } from './all-fixtures.ts';
import Blocks from './Blocks.astro';
import { context } from './fixture-context.ts';
import { idOf } from './fixture-library.ts';
import { faults, html } from './render.fixture.ts';

const sizes: FixtureSize[] = ['minimal', 'typical', 'longest'];
const cases = blockNames.flatMap((name) => sizes.map((size) => ({ name, size, block: fixtures[name][size] as Block })));

test.each(cases)('the $size $name fits the contract', ({ block }) => {
  const page = { title: 'A page', slug: 'a-page', answer: 'An answer.', body: [block] };
  expect(contentSchemas.page.safeParse(page).error?.issues).toBeUndefined();
});

test.each(cases)('the $size $name is valid HTML', async ({ block }) => {
  const written = await html(Blocks, { blocks: [block], context });
  expect(written.trim()).not.toBe('');
  expect(await faults(written)).toEqual([]);
});

test.each(cases)('the $size $name needs no inline code: no style, no handler, no script', async ({ block }) => {
  expect(await html(Blocks, { blocks: [block], context })).not.toMatch(/\sstyle=|\son[a-z]+=|<script|<style/);
});

test('a body of all typical blocks keeps their order and has no gap in its outline', async () => {
  const body = blockNames.map((name) => fixtures[name].typical as Block);
  const written = await html(Blocks, { blocks: [fixtures['blocks.prose'].minimal, ...body], context });
  expect(await faults(written)).toEqual([]);
  const places = ['What we don’t know', 'See a GP urgently if', 'Healing and growth'].map((words) => written.indexOf(words));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
});

test.each([
  { __component: 'blocks.question-group', title: 'Common questions', questions: [idOf('withdrawn')] },
  { __component: 'blocks.claim-group', title: 'What adverts say', claims: [idOf('withdrawn')] },
  { __component: 'blocks.comparison', comparison: idOf('withdrawn') },
] satisfies Block[])('$__component says that what it showed was withdrawn', async (block) => {
  const shown = await html(Blocks, { blocks: [block], context });
  expect(shown).toMatch(/<p class="withdrawn">\((one question|one claim|comparison) withdrawn\)<\/p>/);
  expect(shown).not.toContain('<a ');
});
