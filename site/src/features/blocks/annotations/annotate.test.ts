import type { Block, Guide, InlineNode, RichText as Content } from 'shared-types';
import { expect, test } from 'vitest';
import { context } from '../fixture-context.ts';
import { guide, published, source } from '../fixture-library.ts';
import { faults, html } from '../render.fixture.ts';
import RichText from '../rich-text/RichText.astro';
import { annotate, shortForm } from './annotate.ts';
import ExplainedTerms from './ExplainedTerms.astro';
import type { Term } from './term-index.ts';

const term = (title: string, definition: string, over: Partial<Term['content']> = {}): Term =>
  published('term', title.toLowerCase(), { title, slug: title.toLowerCase(), definition, ...over });
const keloid = term('Keloid', 'A raised scar that grows [@line]. It may return.');
const terms = [keloid, term('Graft', 'Skin with hairs.'), term('Strip', 'A cut.', { aliases: 'scar of mine', guide: guide.documentId })];
const sources = ['line', 'dots'].map((key, index) => ({ number: index + 1, source: { ...source, content: { ...source.content, key } } }));

const text = (words: string, marks: object = {}): InlineNode => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: InlineNode[]): Content => [{ type: 'paragraph', children }];
const prose = (content: Content): Block => ({ __component: 'blocks.prose', content });
const about = (over: Partial<Guide>) => ({ ...guide, content: { ...guide.content, answer: 'An answer.', keyPoints: 'A point.', ...over } });

/** A paragraph as the page of a guide shows it whose body it is. */
const written = async (content: Content, over: Partial<Guide> = {}): Promise<string> => {
  const { annotations } = annotate(about({ body: [prose(content)], ...over }), terms, sources);
  return (await html(RichText, { content, context: { ...context, annotations } })).trim();
};

test('a term is explained where it is used first, and nowhere else', async () => {
  expect(await written([...paragraph(text('A keloid grows.')), ...paragraph(text('Keloids grow.', { bold: true }))])).toBe(
    '<p>A <a class="term" href="/glossary/#keloid">keloid</a> grows.</p><p><strong>Keloids grow.</strong></p>',
  );
  expect(await written(paragraph(text('A keloid.')), { keyPoints: 'A graft.\nA keloid.' })).toBe('<p>A keloid.</p>');
});

test('a marked word is explained, with its mark around it', async () => {
  expect(await written(paragraph(text('Graft', { bold: true, italic: true })))).toBe(
    '<p><strong><em><a class="term" href="/glossary/#graft">Graft</a></em></strong></p>',
  );
});

test('links, headings, quotes and care cards are left as they are; the words after them are explained', async () => {
  const link: InlineNode = { type: 'link', url: '/guides/strip-scars/', children: [{ type: 'text', text: 'keloid' }] };
  const heading: Content[number] = { type: 'heading', level: 2, children: [text('Keloid')] };
  const quote: Content[number] = { type: 'quote', children: [text('A keloid!')] };
  expect(await written([heading, quote, ...paragraph(link, text(' or keloid'))])).toBe(
    '<h2>Keloid</h2><blockquote><p>A keloid!</p></blockquote>' +
      '<p><a href="/guides/strip-scars/">keloid</a> or <a class="term" href="/glossary/#keloid">keloid</a></p>',
  );
  const card: Block = { __component: 'blocks.care-card', urgency: 'urgent', heading: 'Now', content: paragraph(text('a keloid')) };
  expect(annotate(about({ body: [card] }), terms, sources).explained).toEqual([]);
});

test('a guide does not explain its own subject', () => {
  const body = [prose(paragraph(text('A keloid, a scar of mine and a graft.')))];
  const explained = (over: Partial<Guide>): string[] =>
    annotate(about({ body, ...over }), terms, sources).explained.map(({ content }) => content.title);
  expect(explained({ title: 'Lines' })).toEqual(['Keloid', 'Strip', 'Graft']);
  expect(explained({ title: 'Keloids and strips' })).toEqual(['Graft']);
  expect(explained({ title: 'Lines', aliases: 'scar of mine\ngraft' })).toEqual(['Keloid', 'Graft']);
});

test('a source has its note beside its first number, wherever that is not in the margin itself', async () => {
  expect(await written(paragraph(text('One [@line; @dots]. Two [@line].')))).toBe(
    '<p>One.<sup class="cite"><a href="#source-1" aria-label="Source 1" data-note="1 A journal, 2012">1</a> ' +
      '<a href="#source-2" aria-label="Source 2" data-note="2 A journal, 2012">2</a></sup> ' +
      'Two.<sup class="cite"><a href="#source-1" aria-label="Source 1">1</a></sup></p>',
  );
  const callout: Block = { __component: 'blocks.callout', tone: 'note', title: 'Note', content: paragraph(text('Aside [@line].')) };
  const { annotations } = annotate(about({ body: [callout, prose(paragraph(text('Text [@line].')))] }), terms, sources);
  const notes = [...annotations.values()].flat().flatMap((piece) => ('keys' in piece ? [[...(piece.notes?.keys() ?? [])]] : []));
  expect(notes).toEqual([[], [1]]);
});

test('a citation in a link has its note too', async () => {
  const link: InlineNode = { type: 'link', url: 'https://www.nhs.uk/', children: [{ type: 'text', text: 'the NHS [@line]' }] };
  expect(await written(paragraph(link))).toContain('data-note="1 A journal, 2012"');
});

test.each([
  [{ organisation: 'Rose and others; Journal of Scars (PubMed)', year: 2009 }, 'Rose and others, 2009'],
  [{ organisation: 'Archives of Dermatology 1984;120(4):435', year: 1984 }, 'Archives of Dermatology 1984'],
  [{ organisation: 'Journal of Scars, doi:10.1000/scar', year: 2020 }, 'Journal of Scars, 2020'],
  [{ organisation: 'A clinic (US)', year: undefined, commercial: true }, 'A clinic. Has an interest'],
  [{ organisation: 'A journal', year: 2012, retracted: true }, 'A journal, 2012. Retracted'],
])('%o is short for the margin', (over, short) => expect(shortForm({ ...source.content, ...over })).toBe(short));

test('the same guide is always annotated alike', () => {
  const one = about({ body: [prose(paragraph(text('A keloid [@line] and a graft.')))] });
  expect(annotate(one, [...terms], sources)).toEqual(annotate(one, [...terms], sources));
});

test('the page holds what its terms mean, out of sight', async () => {
  const list = await html(ExplainedTerms, { terms: [keloid] });
  expect(await faults(list)).toEqual([]);
  expect(list).toContain(
    '<ul class="explained" hidden><li id="term:keloid"><span><b>Keloid.</b> A raised scar that grows.</span></li></ul>',
  );
  expect((await html(ExplainedTerms, { terms: [] })).trim()).toBe('');
});
