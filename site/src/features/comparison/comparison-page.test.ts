import { expect, test } from 'vitest';
import { context, numbers } from '../blocks/fixture-context.ts';
import { comparison, guide, source } from '../blocks/fixture-library.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import ComparisonIndex from './ComparisonIndex.astro';
import ComparisonPage from './ComparisonPage.astro';

test('the page works before its code does: every choice is a ticked box, every cell stands in the HTML', async () => {
  const written = await html(ComparisonPage, {
    comparison,
    guides: new Map([[guide.documentId, guide]]),
    sources: Object.values(numbers).map((number) => ({ number, source })),
    further: [],
    context,
  });
  expect(written.match(/<input type="checkbox" checked="" value="(nothing|smp|wig)"\/>/g)).toHaveLength(3);
  expect(written.match(/<span class="vh">Show <\/span>(What it is|Time off)<\/span>/g)).toHaveLength(2);
  expect(written).toContain('<p role="status"></p>');
  expect(written.match(/<td><p class="of">/g)).toHaveLength(6);
  expect(written.match(/<a href="#(what-it-is|time-off)">/g)).toHaveLength(2);
  expect(written).toContain('client="visible"');
  expect(written).not.toMatch(/\sstyle=/);
});

test('a comparison of procedures leads to the decision aid; one of medicines does not', async () => {
  const kinds = ['procedure', 'treatment'] as const;
  const [procedure, medicine] = await Promise.all(
    kinds.map((kind) => {
      const guides = new Map([[guide.documentId, { ...guide, content: { ...guide.content, kind } }]]);
      return html(ComparisonPage, { comparison, guides, sources: [], further: [], context });
    }),
  );
  expect(procedure).toContain('href="/decide/"');
  expect(medicine).not.toContain('href="/decide/"');
});

test('the index links to every comparison, or says that there is none', async () => {
  const written = await html(ComparisonIndex, { comparisons: [comparison] });
  expect(written).toContain('href="/compare/options/"');
  expect(written).not.toContain('[@line]');
  expect(await faults(written.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  expect(await html(ComparisonIndex, { comparisons: [] })).toContain('No comparisons have been published yet.');
});
