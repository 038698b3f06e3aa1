import type { InlineNode, RichText as Content } from 'shared-types';
import { expect, test } from 'vitest';
import { context } from '../fixture-context.ts';
import { headingsIn, idsOf } from '../headings.ts';
import { html } from '../render.fixture.ts';
import { nestedItems } from './nested-items.ts';
import { richTextLines } from './rich-text-lines.ts';
import RichText from './RichText.astro';

const text = (words: string): InlineNode => ({ type: 'text', text: words });
const paragraph = (...children: InlineNode[]): Content => [{ type: 'paragraph', children }];
const written = async (content: Content): Promise<string> => (await html(RichText, { content, context })).trim();

test('a citation is a link with a spoken name, after the punctuation', async () => {
  expect(await written(paragraph(text('It hurts [@pain; @line].')))).toBe(
    '<p>It hurts.<sup class="cite"><a href="#source-1" aria-label="Source 1">1</a> <a href="#source-3" aria-label="Source 3">3</a></sup></p>',
  );
});

test('a key that no published source has any more is said to be withdrawn', async () => {
  expect(await written(paragraph(text('It hurts [@unknown].')))).toBe('<p>It hurts.<span class="withdrawn"> (source withdrawn)</span></p>');
  expect(await written(paragraph(text('It hurts [@unknown; @dots].')))).toContain('<sup class="cite"><a href="#source-2"');
});

test('marks become elements and nest', async () => {
  const all: InlineNode = { type: 'text', text: 'loud', bold: true, italic: true, underline: true, strikethrough: true, code: true };
  expect(await written(paragraph(all))).toBe('<p><strong><em><u><s><code>loud</code></s></u></em></strong></p>');
});

test('words never become markup', async () => {
  expect(await written(paragraph(text('<script>alert(1)</script> & co')))).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>');
});

test('a link to a page that is gone keeps its words and says so', async () => {
  const link: InlineNode = { type: 'link', url: '/withdrawn/', children: [{ type: 'text', text: 'an old guide' }] };
  expect(await written(paragraph(text('See '), link, text('.')))).toBe(
    '<p>See an old guide <span class="withdrawn">(page withdrawn)</span>.</p>',
  );
});

test('a live link is a link; a citation inside it follows it', async () => {
  const link: InlineNode = { type: 'link', url: 'https://www.nhs.uk/', children: [{ type: 'text', text: 'the NHS [@line]' }] };
  expect(await written(paragraph(link))).toBe(
    '<p><a href="https://www.nhs.uk/">the NHS</a><sup class="cite"><a href="#source-1" aria-label="Source 1">1</a></sup></p>',
  );
});

test.each(['mailto:a@example.org', 'tel:116123', '#why', '/guides/strip-scars/'])('%s stays a link', async (url) => {
  expect(await written(paragraph({ type: 'link', url, children: [{ type: 'text', text: 'here' }] }))).toBe(
    `<p><a href="${url}">here</a></p>`,
  );
});

test('headings have the ids of their page, none inside another page; empty lines are dropped', async () => {
  const heading = (): Content[number] => ({ type: 'heading', level: 2, children: [text('Why?')] });
  const content = [heading(), ...paragraph(text(' ')), heading()];
  expect(await written(content)).toBe('<h2>Why?</h2><h2>Why?</h2>');
  const headingIds = idsOf(headingsIn(content));
  expect((await html(RichText, { content, context, headingIds })).trim()).toBe('<h2 id="why">Why?</h2><h2 id="why-2">Why?</h2>');
});

test('a nested list stands inside its item', async () => {
  const item = (words: string) => ({ type: 'list-item' as const, children: [text(words)] });
  const list: Content = [
    {
      type: 'list',
      format: 'unordered',
      children: [item('one'), { type: 'list', format: 'ordered', children: [item('inside')] }, item('two')],
    },
  ];
  expect(await written(list)).toBe('<ul><li>one<ol><li>inside</li></ol></li><li>two</li></ul>');
  expect(richTextLines(list)).toEqual(['one', 'inside', 'two']);
});

test('a nested list that comes first gets an item of its own', () => {
  const inner = { type: 'list' as const, format: 'ordered' as const, children: [] };
  expect(nestedItems({ type: 'list', format: 'unordered', children: [inner] })).toEqual([{ words: [], lists: [inner] }]);
});

test('a quote holds a paragraph', async () => {
  expect(await written([{ type: 'quote', children: [text('Said.')] }])).toBe('<blockquote><p>Said.</p></blockquote>');
});
