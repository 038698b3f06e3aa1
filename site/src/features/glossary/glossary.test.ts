import { expect, test } from 'vitest';
import { context, numbers } from '../blocks/fixture-context.ts';
import { guide, published, source } from '../blocks/fixture-library.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import GlossaryPage from './GlossaryPage.astro';

const term = (title: string, slug: string) =>
  published('term', slug, { title, slug, definition: 'Words [@line].', aliases: 'one\ntwo', guide: guide.documentId });
const terms = [
  term('Telogen', 'telogen'),
  term('anagen', 'anagen'),
  term('5-alpha-reductase', '5-alpha-reductase'),
  term('Éclat', 'eclat'),
  term('Alopecia', 'alopecia'),
];

test('a term has its own address, other names, a cited definition and its guide', async () => {
  const written = await html(GlossaryPage, { terms, sources: [{ number: numbers['line'], source }], context });
  expect(await faults(written.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  const own = written.slice(written.indexOf('<div id="telogen">'));
  expect(own).toContain('<dt>Telogen</dt>');
  expect(own).toContain('Also: one, two');
  expect(own).toContain('aria-label="Source 1"');
  expect(own).toContain(`<a href="${guide.url}">${guide.content.title}</a>`);
  expect(written).toContain('<a href="#letter-t">T</a>');
  expect(written.match(/(id="|href="#)letters"/g)).toHaveLength(2);
});
