import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clinicalHash } from './clinical-hash.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 });
const rich = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const page = (text: string[]) => ({
  title: 'Strip scars',
  answer: 'They fade.',
  body: [
    { __component: 'blocks.prose', content: rich(text.join(' ')) },
    { __component: 'blocks.figure', image: { sha256: 'a'.repeat(64), mime: 'image/png' }, alt: 'A scar' },
  ],
});

test('one changed word changes it, wherever it stands', () => {
  fc.assert(
    fc.property(words, fc.nat(), word, (text, at, other) => {
      const index = at % text.length;
      fc.pre(text[index] !== other);
      expect(clinicalHash(page(text.with(index, other)), [])).not.toBe(clinicalHash(page(text), []));
    }),
  );
});

test('a changed word of what the page embeds changes it, and so does what is no longer there', () => {
  fc.assert(
    fc.property(words, words, word, (text, shown, added) => {
      const hash = clinicalHash(page(text), [page(shown)]);
      expect(clinicalHash(page(text), [page([...shown, added])])).not.toBe(hash);
      expect(clinicalHash(page(text), [null])).not.toBe(hash);
      expect(clinicalHash(page(text), [])).not.toBe(hash);
    }),
  );
});

test('another picture, number or target changes it', () => {
  const [prose, figure] = page([]).body;
  const base = { ...page([]), topics: ['t1'], body: [{ ...figure, numerator: 3 }] };
  const hash = clinicalHash(base, []);
  for (const other of [
    { ...base, body: [{ ...figure, numerator: 4 }] },
    { ...base, body: [{ ...figure, numerator: 3, image: { sha256: 'b'.repeat(64), mime: 'image/png' } }] },
    { ...base, body: [{ ...figure, numerator: 3 }, prose] },
    { ...base, topics: ['t2'] },
  ])
    expect(clinicalHash(other, [])).not.toBe(hash);
});

test('slug, authors, dates and notes on the change leave it as it is, and so does the order of fields', () => {
  const about = fc.record({
    slug: word,
    shortId: word,
    authors: fc.array(word),
    nextReview: word,
    accessed: word,
    changeKind: fc.constantFrom('major', 'minor'),
    changeNote: word,
  });
  fc.assert(
    fc.property(words, about, (text, more) => {
      const { title, answer, body } = page(text);
      expect(clinicalHash({ ...more, body, answer, title }, [{ ...page(text), ...more }])).toBe(clinicalHash(page(text), [page(text)]));
    }),
  );
});
