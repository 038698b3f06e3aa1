import { expect, test } from 'vitest';
import { tidyPasted } from './pasted-text.ts';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
const list = (format: string, ...texts: string[]) => ({ type: 'list', format, children: texts.map(item) });

test('what a word processor leaves becomes lists, without the marks', () => {
  const pasted = ['Before', '·\u00a0\u00a0 First', '•\tSecond', '', 'o\u00a0\u00a0 Below', '1.\u00a0\u00a0One', '2.  Two', 'After'].map(
    paragraph,
  );
  expect(tidyPasted({ body: [{ __component: 'blocks.prose', content: pasted }] })).toEqual({
    body: [
      {
        __component: 'blocks.prose',
        content: [paragraph('Before'), list('unordered', 'First', 'Second', 'Below'), list('ordered', 'One', 'Two'), paragraph('After')],
      },
    ],
  });
});

test('unseen characters go; a space that holds a number and its unit together stays', () => {
  expect(tidyPasted([paragraph('Follicu\u00adlar\u200b in 40\u00a0%')])).toEqual([paragraph('Follicular in 40\u00a0%')]);
});

test.each(['One thing', '3.5 in 10', '1. First', 'on the scalp', '— a dash'])('“%s” is a paragraph as it stands', (text) => {
  expect(tidyPasted([paragraph(text)])).toEqual([paragraph(text)]);
});

test('marks, links and the empty line at the end stay', () => {
  const bold = { type: 'text', text: '• Bold', bold: true };
  const link = { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'there' }] };
  expect(tidyPasted([{ type: 'paragraph', children: [bold, link] }, paragraph('')])).toEqual([
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ ...bold, text: 'Bold' }, link] }] },
    paragraph(''),
  ]);
});

test('whatever is no text is handed on', () => {
  const data = { title: 'A', topics: { connect: [{ documentId: 'x' }] }, image: 3, at: new Date(0), none: null, columns: ['•  a'] };
  expect(tidyPasted(data)).toEqual(data);
});
