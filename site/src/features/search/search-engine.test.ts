import { expect, test } from 'vitest';
import { createSearch, type Search } from './search-engine.ts';
import { filesOf } from './search-files.ts';
import { MANIFEST_PATH, type SearchRecord, type Synonyms } from './search-record.ts';
import { nearTo, understand } from './understand.ts';

/** Opens search over these records as a browser would over their files, and notes the files that are read. */
async function open(records: SearchRecord[], synonyms: Synonyms[], asked: string[] = []): Promise<Search> {
  const files = filesOf(records, synonyms);
  const read = async <Value>(path: string): Promise<Value> => {
    asked.push(path);
    return JSON.parse(files.get(path)!) as Value;
  };
  return createSearch(await read(MANIFEST_PATH), read);
}

const record = (url: string, kind: SearchRecord['kind'], title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url,
  kind,
  title,
  summary: '',
  ...more,
});

const records = [
  record('/guides/smp/', 'guide', 'Scalp micropigmentation (SMP)', { aliases: ['scalp tattoo'], summary: 'Dots of pigment in the skin.' }),
  record('/guides/smp/#cost', 'section', 'Scalp micropigmentation (SMP)', { section: 'Cost', summary: 'One clinic asks for more.' }),
  record('/guides/smp/#risks', 'section', 'Scalp micropigmentation (SMP)', {
    section: 'Risks',
    rest: 'Keloids, and an MRI.',
    summary: 'Infection and lumps.',
  }),
  record('/guides/transplant/', 'guide', 'Hair transplant', { aliases: ['FUE', 'FUT'], summary: 'Hair is moved.' }),
  record('/guides/transplant/#cost', 'section', 'Hair transplant', { section: 'Cost', summary: 'Prices vary.' }),
  record('/guides/hair-loss/', 'guide', 'Hair loss and its types', { aliases: ['balding'], summary: 'It comes in several types.' }),
  record('/questions/does-smp-hurt/', 'question', 'Does SMP hurt?', { aliases: ['SMP pain'], summary: 'Somewhat: it is a tattoo.' }),
  record('/claims/#painless', 'claim', 'Is SMP painless?', { aliases: ['does SMP hurt'], summary: 'Misleading. It can hurt.' }),
  record('/glossary/#fut', 'term', 'FUT', { summary: 'A strip is cut out.' }),
  record('/glossary/#oestrogen', 'term', 'Oestrogen', { summary: 'A hormone.' }),
];
const smp = ['SMP', 'scalp micropigmentation', 'hair tattoo'];
const opened = await open(records, [smp]);
const { search } = opened;
const urls = async (query: string): Promise<string[]> => (await search(query, 10)).map(({ record: { url } }) => url);

test('a guide comes before its own sections when the query is its name', async () => {
  expect((await urls('scalp micropigmentation')).slice(0, 1)).toEqual(['/guides/smp/']);
  expect((await urls('SMP'))[0]).toBe('/guides/smp/');
  expect((await urls('hair transplant'))[0]).toBe('/guides/transplant/');
});

test('a section comes first when the query names the guide and the section', async () => {
  expect((await urls('hair transplant cost'))[0]).toBe('/guides/transplant/#cost');
  expect((await urls('SMP cost'))[0]).toBe('/guides/smp/#cost');
  expect((await urls('hair tattoo risks'))[0]).toBe('/guides/smp/#risks');
});

test('what a section explains leads to it', async () => {
  expect(await urls('keloid')).toEqual(['/guides/smp/#risks']);
});

test('a question is answered by a question', async () => {
  expect((await urls('does a hair tattoo hurt?')).slice(0, 2)).toEqual(['/questions/does-smp-hurt/', '/claims/#painless']);
});

test('an editor’s synonym finds what the records never call so', async () => {
  expect(
    records.some(({ title, summary, aliases = [] }) => [title, summary, ...aliases].some((text) => text.includes('hair tattoo'))),
  ).toBe(false);
  expect((await urls('hair tattoo'))[0]).toBe('/guides/smp/');
  expect((await urls('hair tatoo'))[0]).toBe('/guides/smp/');
});

test.each([
  ['estrogen', '/glossary/#oestrogen'],
  ['hairtransplant', '/guides/transplant/'],
  ['pigment', '/guides/smp/'],
  ['micropigmintatoin', '/guides/smp/'],
  ['transplantation of hair', '/guides/transplant/'],
  ['fut', '/glossary/#fut'],
])('%s finds %s', async (query, url) => {
  expect((await urls(query))[0]).toBe(url);
});

test('a word nobody knows does not hide what the others find', async () => {
  expect((await urls('pregnancy hair loss'))[0]).toBe('/guides/hair-loss/');
});

test.each(['xyzzy qwfp', 'car insurance', '', '   ', '?', '\u{1F600}'])('“%s” finds nothing', async (query) => {
  expect(await urls(query)).toEqual([]);
});

test('highlights stand where the words stand, in the order of the text', async () => {
  const [first] = await search('hair tattoo pigment', 1);
  const cut = (text: string, ranges: [number, number][]): string[] => ranges.map(([start, end]) => text.slice(start, end));
  expect(cut(first!.record.title, first!.title)).toEqual(['Scalp', 'micropigmentation', 'SMP']);
  expect(cut(first!.record.summary, first!.summary)).toEqual(['pigment']);
  expect(first!.section).toEqual([]);
});

test('results are bounded, and so is what is read of a query', async () => {
  expect(await search('SMP', 2)).toHaveLength(2);
  expect(await urls(`${'x'.repeat(99)} hair transplant`)).toEqual([]);
  expect((await urls('hair '.repeat(5000)))[0]).toBe((await urls('hair'))[0]);
});

test('a large library is read by the parts that a query needs, to the same effect', async () => {
  const others = Array.from({ length: 1200 }, (_, at) => record(`/glossary/#t${at}`, 'term', `Word${at} about nothing`));
  const asked: string[] = [];
  const large = await open([...records, ...others], [smp], asked);
  const before = asked.length;
  expect((await large.search('oestrogen', 1)).map(({ record: { url } }) => url)).toEqual(['/glossary/#oestrogen']);
  expect(asked.length - before).toBeLessThan(5);
  const whole = await open([...records, ...others.slice(0, 900)], [smp]);
  for (const query of ['hair transplant cost', 'hair tattoo', 'MRI']) {
    const first = async (of: Search): Promise<string | undefined> => (await of.search(query, 1))[0]?.record.url;
    expect(await first(large)).toBe(await first(whole));
  }
});

test('a file that did not load is asked for again', async () => {
  const files = filesOf(records, []);
  let failing = true;
  const read = async <Value>(path: string): Promise<Value> => {
    if (failing) throw new Error('No connection');
    return JSON.parse(files.get(path)!) as Value;
  };
  const manifest = JSON.parse(files.get(MANIFEST_PATH)!);
  await expect(createSearch(manifest, read)).rejects.toThrow('No connection');
  failing = false;
  const again = await createSearch(manifest, read);
  failing = true;
  await expect(again.search('keloid', 1)).rejects.toThrow('No connection');
  failing = false;
  expect(await again.search('keloid', 1)).toHaveLength(1);
});

test('one guide does not fill the results with its sections', async () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    record(`/guides/smp/#s${at}`, 'section', 'Scalp micropigmentation (SMP)', { section: `Part ${at}` }),
  );
  const crowded = await open([...records, ...many], [smp]);
  const found = (await crowded.search('SMP', 20)).map(({ record: { url } }) => url);
  expect(found.filter((url) => url.startsWith('/guides/smp/'))).toHaveLength(3);
  expect(found).toContain('/questions/does-smp-hurt/');
});

test('two short words that are only like known ones find nothing', async () => {
  const bandana = await open([...records, record('/guides/wigs/', 'guide', 'Bandanas and braids')], []);
  expect(await bandana.search('banana bread', 5)).toEqual([]);
  expect(await bandana.search('bandanas', 5)).toHaveLength(1);
});

test('a query without a word of the subject must find a name that says most of it', async () => {
  expect(await urls('several wounds')).toEqual([]);
  expect(await urls('oestrogen')).toEqual(['/glossary/#oestrogen']);
});

test('records can be left out', async () => {
  const questions = (await search('SMP', 10, ({ kind }) => kind === 'question')).map(({ record: { url } }) => url);
  expect(questions).toEqual(['/questions/does-smp-hurt/']);
});

test('what was understood is told, and what is called something like it', async () => {
  expect(await understand(opened, 'transplnat prices xyzzy')).toEqual({
    known: ['prices'],
    corrected: [['transplnat', 'transplant']],
    unknown: ['xyzzy'],
  });
  const near = async (query: string): Promise<string[]> => (await nearTo(opened, query)).map(({ url }) => url);
  expect(await near('knee transplant')).toEqual(['/guides/transplant/']);
  expect(await near('xyzzy')).toEqual([]);
  expect(opened.meant('hair tattoo scar')).toEqual({ forms: expect.arrayContaining(['hair', 'tattoo']), phrases: [smp] });
});
