import fc from 'fast-check';
import { contentSchemas } from 'shared-types';
import { hostileTexts } from 'shared-types/hostile-inputs';
import { expect, test } from 'vitest';
import { Manuscript } from '../manuscript.ts';
import { bodyBlocks } from '../markdown/body.ts';
import { parseContent } from '../markdown/parse-markdown.ts';
import { ArticleError } from './article-text.ts';
import { readArticle, type Article } from './read-article.ts';

const FORMATS = ['.txt', '.md', '.html'];
/** Milliseconds. The slowest takes a tenth of it by itself; the reader's process is ended after a minute. */
const LONGEST = 5_000;
const hidden = /[\0-\x08\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/;

/** The article; or `undefined` for one that is refused with a message. Anything else is a fault. */
async function imported(name: string, text: string): Promise<Article | undefined> {
  try {
    return await readArticle(name, new TextEncoder().encode(text));
  } catch (error) {
    // The reader's process turns this one into words: see article-reader.ts.
    if (error instanceof RangeError) return undefined;
    expect(error).toBeInstanceOf(ArticleError);
    return undefined;
  }
}

/** What the contract has against the running text of an article. */
function unfit({ body }: Article): string[] {
  const prose = body.filter(({ __component }) => __component === 'blocks.prose');
  return prose.flatMap((block) => {
    const page = { title: 'A page', slug: 'a-page', answer: 'An answer.', body: [block] };
    return (contentSchemas.page.safeParse(page).error?.issues ?? []).map(({ message }) => message);
  });
}

test('every text as an article of every format is refused, or text that the site can show', { timeout: 60_000 }, async () => {
  const faults: string[] = [];
  for (const text of hostileTexts)
    for (const format of FORMATS) {
      const start = performance.now();
      const article = await imported(`an-article${format}`, `A title\n\n${text}\n\nThe end.`);
      const took = performance.now() - start;
      const said = `${format} ${JSON.stringify(text.slice(0, 60))}`;
      if (took > LONGEST) faults.push(`${said} took ${Math.round(took)} ms`);
      if (article && hidden.test(JSON.stringify(article.body).replaceAll('\\n', ' '))) faults.push(`${said} keeps hidden characters`);
      faults.push(...(article ? unfit(article) : []).map((message) => `${said}: ${message}`));
    }
  expect(faults).toEqual([]);
});

test('every text as a content file is blocks and notes', () => {
  for (const text of hostileTexts.filter(({ length }) => length < 1_000)) {
    const manuscript = new Manuscript(text);
    const { body } = bodyBlocks(parseContent(text).children, manuscript);
    expect(body.filter(({ __component }) => !__component?.startsWith('blocks.'))).toEqual([]);
  }
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('a block called “%s” does not exist', (name) => {
  const manuscript = new Manuscript('');
  expect(bodyBlocks(parseContent(`::${name}\n\n:::${name}\ntext\n:::`).children, manuscript).body).toEqual([]);
  expect(manuscript.notes.filter(({ text }) => text.startsWith(`There is no block called “${name}”`))).toHaveLength(2);
});

test('a link to another host that looks like a path is not kept', async () => {
  const article = await imported('a.md', 'A title\n\n[one](//evil.example/) [two](/\\\\evil.example/) [three](/guides/)');
  expect(JSON.stringify(article?.body)).not.toContain('evil.example');
  expect(article?.notes).toHaveLength(2);
  expect(JSON.stringify(article?.body)).toContain('"url":"/guides/"');
});

test('random bytes and random markup never break a reader', { timeout: 60_000 }, async () => {
  const markup = fc.array(
    fc.constantFrom('<', '>', '[', ']', '(', ')', '`', '*', '_', '#', '|', '-', '\n', ' ', '&', '"', ':', 'a', '---\n'),
    {
      maxLength: 200,
    },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    markup.map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...FORMATS), async (words, format) => {
      const article = await imported(`a${format}`, words);
      expect(article ? unfit(article) : []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
