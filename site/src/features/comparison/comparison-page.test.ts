import { expect, test } from 'vitest';
import { context, numbers } from '../blocks/fixture-context.ts';
import { comparison, guide, source } from '../blocks/fixture-library.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import { readChoice, sayChoice, writeChoice } from './choice.ts';
import ComparisonIndex from './ComparisonIndex.astro';
import ComparisonPage from './ComparisonPage.astro';

const keys = ['nothing', 'smp', 'wig'];

test('a choice survives its address', () => {
  expect(writeChoice(['wig', 'nothing'], keys)).toBe('#options=nothing,wig');
  expect(readChoice('#options=wig,nothing', keys)).toEqual(['nothing', 'wig']);
});

test('all, or none, need no address', () => {
  expect(writeChoice(keys, keys)).toBe('');
  expect(writeChoice([], keys)).toBe('');
});

test.each(['', '#', '#time-off', '#options=', '#options=laser', '#my-options=smp'])('“%s” names no choice', (hash) => {
  expect(readChoice(hash, keys)).toBeUndefined();
});

test('the status says what is shown', () => {
  expect(sayChoice(['Nothing', 'Wig'], 3)).toBe('Showing 2 of 3: Nothing and Wig.');
  expect(sayChoice(['A', 'B', 'C'], 3)).toBe('All 3 are shown.');
  expect(sayChoice([], 3)).toBe('Nothing is ticked, so all 3 are shown.');
});

test('the page works before its code does: every choice is a ticked box, every cell stands in the HTML', async () => {
  const written = await html(ComparisonPage, {
    comparison,
    guides: new Map([[guide.documentId, guide]]),
    sources: Object.values(numbers).map((number) => ({ number, source })),
    further: [],
    context,
  });
  expect(written.match(/<input type="checkbox" checked="" value="(nothing|smp|wig)"\/>/g)).toHaveLength(3);
  expect(written).toContain('<p role="status"></p>');
  expect(written.match(/<td>/g)).toHaveLength(6);
  expect(written).toContain('client="visible"');
  expect(written).not.toMatch(/\sstyle=/);
});

test('the index links to every comparison, or says that there is none', async () => {
  const written = await html(ComparisonIndex, { comparisons: [comparison] });
  expect(written).toContain('href="/compare/options/"');
  expect(written).not.toContain('[@line]');
  expect(await faults(written.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  expect(await html(ComparisonIndex, { comparisons: [] })).toContain('No comparisons have been published yet.');
});
