import { blockNames, contentSchemas, type Block } from 'shared-types';
import { hostileTexts } from 'shared-types/hostile-inputs';
import { expect, test } from 'vitest';
import { fixtures } from './all-fixtures.ts';
import Blocks from './Blocks.astro';
import { context } from './fixture-context.ts';
import { html } from './render.fixture.ts';

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** Names, not words: another value is another block, or another drawing. */
const NAMES = new Set(['__component', 'type', 'format', 'kind', 'comparison', 'sha256', 'mime', 'name', 'drawing', 'diagram']);

/** A block with each of its words replaced by what `write` gives for it. */
function rewritten(value: Json, write: (words: string) => string, key = ''): Json {
  if (typeof value === 'string') return NAMES.has(key) ? value : write(value);
  if (Array.isArray(value)) return value.map((item) => rewritten(item, write, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rewritten(item, write, name)]));
}

const fits = (block: Json): block is Block & Json =>
  contentSchemas.page.safeParse({ title: 'A page', slug: 'a-page', answer: 'An answer.', body: [block] }).success;

/** Puts a text into every place of a block where the contract takes it. */
function filledWith(block: Json, text: string): Block[] {
  let count = 0;
  rewritten(block, (words) => (count++, words));
  let filled = block;
  for (let place = 0; place < count; place++) {
    let at = 0;
    const next = rewritten(filled, (words) => (at++ === place ? text : words));
    if (fits(next)) filled = next;
  }
  return fits(filled) ? [filled] : [];
}

/** Every element with its attributes' names: `a aria-label href`. */
function elementsOf(written: string): Set<string> {
  const tags = written.matchAll(/<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi);
  return new Set(
    Array.from(tags, ([, name = '', attributes = '']) => {
      const names = Array.from(attributes.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/[^\s=/]+/g), ([attribute]) => attribute);
      return [name.toLowerCase(), ...names.sort()].join(' ');
    }),
  );
}

const addressesOf = (written: string): string[] =>
  Array.from(written.matchAll(/\s(?:href|src|srcset|action|formaction|poster|data)="([^"]*)"/gi), ([, address = '']) => address);

const all = blockNames.map((name) => fixtures[name].typical as Json);
/** Elements that words may make: a citation, a link whose page is gone, a line of a list. */
const usual = new Set(
  (
    await Promise.all(
      ['Words', 'Words [@line]', 'Words [@no-such]', '/guides/strip-scars/', '/withdrawn/', 'https://example.org/'].map(write),
    )
  ).flatMap((written) => [...elementsOf(written)]),
);

async function write(text: string): Promise<string> {
  return html(Blocks, { blocks: all.flatMap((block) => filledWith(block, text)), context });
}

test('a text is put into the places that words have', () => {
  const words = JSON.stringify(all.flatMap((block) => filledWith(block, '<b>')));
  expect(words.split('<b>').length).toBeGreaterThan(40);
});

test('no hostile text becomes an element, an attribute or an address of any block', { timeout: 120_000 }, async () => {
  const live: string[] = [];
  for (const text of hostileTexts.filter(({ length }) => length < 2_000)) {
    const written = await write(text);
    const said = JSON.stringify(text.slice(0, 60));
    live.push(...[...elementsOf(written)].filter((element) => !usual.has(element)).map((element) => `${said}: <${element}>`));
    const wrong = addressesOf(written).filter((address) => !/^(https?:\/\/|mailto:|tel:|#|\/(?![/\\]))/.test(address));
    live.push(...wrong.map((address) => `${said}: ${address}`));
  }
  expect(live).toEqual([]);
});
