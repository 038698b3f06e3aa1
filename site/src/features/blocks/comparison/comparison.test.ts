import { expect, test } from 'vitest';
import { context } from '../fixture-context.ts';
import { comparison } from '../fixture-library.ts';
import { faults, html } from '../render.fixture.ts';
import { atAGlance } from './at-a-glance.ts';
import ComparisonTable from './ComparisonTable.astro';
import { quantityWords } from './quantity.ts';

test.each([
  [{ low: 3, high: 14, unit: 'days' }, '3–14 days'],
  [{ low: 0, unit: 'visits' }, '0 visits'],
  [{ low: 400, high: 2500, unit: 'GBP' }, '£400–£2,500'],
  [{ low: 80.15, high: 310.5, unit: 'GBP' }, '£80.15–£310.50'],
  [{ low: 2.5, unit: 'USD' }, 'US$2.50'],
  [{ low: 1.25, unit: 'mm' }, '1.25 mm'],
  [{ low: 47, unit: 'in 1,000 operations' }, '47 in 1,000 operations'],
  [{ low: 28, high: 49, unit: 'GBP for 28 tablets' }, '£28–£49 for 28 tablets'],
  [{ low: 80.15, high: 310.55, unit: 'GBP, NHS wig in England' }, '£80.15–£310.55, NHS wig in England'],
  [{ low: 30, unit: 'SPF' }, 'SPF 30'],
  [{ low: 1, unit: 'NHS visit' }, '1 NHS visit'],
])('a quantity reads as people write it: %o', (quantity, words) => {
  expect(quantityWords(quantity)).toBe(words);
});

test('a guide shows the rows that give figures for at least half of the options', () => {
  expect(atAGlance(comparison.content).map(({ name }) => name)).toEqual(['Time off']);
});

test('a comparison without figures is shown whole', () => {
  const criteria = comparison.content.criteria.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, numbers: [] })) }));
  expect(atAGlance({ ...comparison.content, criteria })).toHaveLength(2);
});

test('every row has a cell and a certainty in words for every option, and rows can be linked to', async () => {
  const { content } = comparison;
  const written = await html(ComparisonTable, { comparison: content, criteria: content.criteria, context, whole: true });
  expect(await faults(written)).toEqual([]);
  expect(written.match(/<th scope="col">/g)).toHaveLength(3);
  expect(written.match(/<th scope="row">/g)).toHaveLength(2);
  expect(written.match(/How sure: /g)).toHaveLength(6);
  expect(written).toContain('<tr id="time-off">');
  expect(written).toContain('4–5 days');
  expect(written).toContain('No evidence found');
});

test('on its own page every cell names its option, for phones, where no column head is in sight', async () => {
  const { content } = comparison;
  const written = await html(ComparisonTable, { comparison: content, criteria: content.criteria, context, whole: true });
  expect(written.match(/<td><p class="of">(.*?)<\/p>/g)?.slice(0, 3)).toEqual(
    content.options.map(({ name }) => `<td><p class="of">${name}</p>`),
  );
  expect(await html(ComparisonTable, { comparison: content, criteria: content.criteria, context })).not.toContain('class="of"');
});

test('an option links to its guide while that is published', async () => {
  const { content } = comparison;
  const written = await html(ComparisonTable, { comparison: content, criteria: content.criteria, context });
  expect(written).toContain('<a href="/guides/strip-scars/">Scalp micropigmentation</a>');
  expect(written).toContain('<th scope="col">Wig or fibres</th>');
});
