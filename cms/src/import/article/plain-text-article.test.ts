import { expect, test } from 'vitest';
import { plainTextArticle } from './plain-text-article.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });
const heading = (depth: number, value: string) => ({ type: 'heading', depth, children: [text(value)] });

test('a short line between blank lines is a heading, the first one the title', () => {
  const article = 'A tattoo of dots\r\n\r\nIt looks like\r\nshort hair.\r\n\r\n\r\nDoes it last\r\n\r\nYears, they say.\r\n';
  expect(plainTextArticle(article).children).toEqual([
    heading(1, 'A tattoo of dots'),
    paragraph('It looks like short hair.'),
    heading(2, 'Does it last'),
    paragraph('Years, they say.'),
  ]);
});

test('a sentence, a long line, a date below the text and a line of digits are no headings', () => {
  const long = 'It is said that nobody needs to come back for years and that all of it takes just an afternoon';
  expect(plainTextArticle(`Short sentence.\n\n${long}\n\n2026\n\nIs it safe?\n\nText.\n\nA. Writer`).children).toEqual(
    ['Short sentence.', long, '2026', 'Is it safe?', 'Text.', 'A. Writer'].map(paragraph),
  );
});

test('lines that start with a mark or a number are lists', () => {
  const item = (value: string) => ({ type: 'listItem', children: [paragraph(value)] });
  expect(plainTextArticle('What you get:\n- no needle\n• no pain\n\n1. Pay.\n2) Sit still.\n\nEnd.').children).toEqual([
    paragraph('What you get:'),
    { type: 'list', ordered: false, children: [item('no needle'), item('no pain')] },
    { type: 'list', ordered: true, children: [item('Pay.'), item('Sit still.')] },
    paragraph('End.'),
  ]);
});

test('web addresses become links, without the full stop after them', () => {
  expect(plainTextArticle('Book at https://example.org/book?a=1, or see http://example.com.').children[0]).toMatchObject({
    children: [
      text('Book at '),
      { type: 'link', url: 'https://example.org/book?a=1' },
      text(', or see '),
      { type: 'link', url: 'http://example.com' },
      text('.'),
    ],
  });
});
