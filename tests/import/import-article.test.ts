import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin, type Entry } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { ask } from '../support/log-client.ts';
import { besideCms, runCommand, type Ran } from './run-command.ts';
import { writeFiles } from './sample-library.ts';

let cms: Cms;
let admin: Admin;
let broken: string;

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
  broken = writeFiles({
    'damaged.docx': readFileSync(fixture('docx')).subarray(0, 1500),
    'binary.txt': Buffer.from([0x50, 0x4b, 0, 0, 1, 2]),
    'latin.html': Buffer.from('<h1>Caf\xe9</h1><p>Text</p>', 'latin1'),
    'empty.md': '\n',
    'letter.pdf': '%PDF-1.7',
    'large.txt': 'a '.repeat(3 * 1024 * 1024),
    'deep.html': `${'<div>'.repeat(50_000)}text`,
  });
}, 120_000);
afterAll(async () => {
  rmSync(broken, { recursive: true });
  await cms?.stop();
});

const fixture = (ending: string): string => path.join(import.meta.dirname, 'fixtures', `scalp-dots.${ending}`);
const runArticle = (...args: string[]): Promise<Ran> => runCommand('article', args, besideCms(cms));

/** Imports an article and gives its draft. */
async function draftOf(...args: string[]): Promise<Entry> {
  const ran = await runArticle(...args);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const draft = await admin.read('guide', /documentId (\w{24})/.exec(ran.out)?.[1] ?? '', 'draft');
  if (!draft) throw new Error(`No draft came of it:\n${ran.out}`);
  return draft;
}

const guides = async (): Promise<number> => {
  const { body } = await admin.send('GET', '/content-manager/collection-types/api::guide.guide?status=draft');
  return (body as { pagination: { total: number } }).pagination.total;
};

const text = (value: string, marks: object = {}): object => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: object[]): object => ({ type: 'paragraph', children });
const heading = (value: string, level = 2): object => ({ type: 'heading', level, children: [text(value)] });
const list = (format: string, ...items: string[]): object => ({
  type: 'list',
  format,
  indentLevel: 0,
  children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
});
const link = (url: string, words: string): object => ({ type: 'link', url, children: [text(words)] });
const prose = (...content: object[]): object => ({ __component: 'blocks.prose', content });

test('plain text: short lines are the headings of its sections', async () => {
  expect(await draftOf(fixture('txt'))).toMatchObject({
    title: 'Seven reasons to choose dots on your scalp',
    slug: 'seven-reasons-to-choose-dots-on-your-scalp',
    kind: 'overview',
    status: 'draft',
    body: [
      prose(
        paragraph(
          text(
            'Thinning hair troubles many people. Studios say that a tattoo of small dots ends the trouble in one afternoon, for men and for women.',
          ),
        ),
      ),
      prose(heading('It stays for good'), { type: 'paragraph' }),
      prose(
        heading('Nothing unnatural'),
        paragraph(text('Adverts promise:')),
        list('unordered', 'no chemicals in the pigment', 'no surgery and no cuts', 'no time away from work'),
      ),
      prose(
        heading('You feel nothing'),
        paragraph(
          text('The needles are called painless, because they are so fine. See '),
          link('https://example.org/painless', 'https://example.org/painless'),
          text(' for what one studio writes.'),
        ),
      ),
      prose(
        heading('A fraction of the price'),
        list('ordered', 'Ask for an offer.', 'Compare it with a transplant.', 'Book on the same day.'),
        paragraph(text('Every doctor is said to agree.')),
        paragraph(text('The editors of this fixture')),
      ),
    ],
  });
});

test('Markdown', async () => {
  expect(await draftOf('--kind', 'procedure', fixture('md'))).toMatchObject({
    title: 'Dots instead of hair',
    kind: 'procedure',
    body: [
      prose(
        paragraph(
          text('Adverts call the result '),
          text('permanent', { bold: true }),
          text(' and entirely free of upkeep. Read '),
          link('https://example.org/permanent', 'what one studio writes'),
          text('.'),
        ),
      ),
      prose(
        heading('No chemicals, no pain'),
        {
          type: 'list',
          format: 'unordered',
          children: [
            { children: [text('no chemicals at all')] },
            { type: 'list', indentLevel: 1, children: [{ children: [text('not even in the numbing cream')] }] },
            { children: [text('nothing to feel')] },
          ],
        },
        { type: 'quote', children: [text('You will look ten years younger.')] },
      ),
      prose(heading('What it costs')),
      {
        __component: 'blocks.evidence-table',
        caption: 'What it costs',
        columns: 'Option\nPrice\nTime off',
        rows: [{ cells: 'Dots\nlowest\nnone' }, { cells: 'Transplant\nhighest\n–' }],
      },
      prose(heading('Scars', 3), paragraph(text('The dots are said to hide ~all scars.'))),
    ],
  });
});

test('HTML: the article of the page, without its styles, scripts and navigation', async () => {
  expect(await draftOf(fixture('html'))).toMatchObject({
    title: 'Dots that never fade',
    body: [
      prose(
        paragraph(
          text('Sellers say that it is '),
          text('safe for everybody', { bold: true }),
          text('. '),
          link('https://example.org/safe', 'They say more here'),
          text('.'),
        ),
      ),
      prose(heading('No downtime'), list('ordered', 'Come in the morning.', 'Go to work after lunch.'), heading('How it compares', 3)),
      {
        __component: 'blocks.evidence-table',
        caption: 'How it compares',
        columns: 'What\nDots\nTransplant',
        rows: [{ cells: 'Pain\nnone, they say\nsome' }],
      },
    ],
  });
});

test('Word', async () => {
  expect(await draftOf(fixture('docx'))).toMatchObject({
    title: 'Hair without hair',
    body: [
      prose(paragraph(text('A studio promises a full head of dots, with no risk at all.'))),
      prose(
        heading('Lasts a lifetime'),
        paragraph(text('It is called permanent; '), link('https://example.org/permanent', 'one studio explains'), text('.')),
      ),
      prose(heading('What you are spared'), list('unordered', 'chemicals', 'pain', 'healing'), heading('Prices', 3)),
      {
        __component: 'blocks.evidence-table',
        caption: 'Prices',
        columns: 'Option\nPrice',
        rows: [{ cells: 'Dots\nlittle' }, { cells: 'Transplant\nmuch' }],
      },
      prose(paragraph(text('Ask for an offer today.', { bold: true }))),
    ],
  });
});

test('what could not be kept is said', async () => {
  expect((await runArticle(fixture('md'))).out.split('\n').slice(1)).toEqual([
    '  Italics are not kept. Write plain words, or **bold**.',
    '  A table outside an evidence-table block gets the heading above it as its caption. Give it one of its own.',
    '  A picture in the text is not kept. Use a figure block, which asks for its description and rights.',
    '',
  ]);
});

test('a second article of one title gets an address of its own', async () => {
  const [first, second] = [await draftOf(fixture('docx')), await draftOf(fixture('docx'))];
  expect(second.slug).toMatch(/^hair-without-hair-\d+$/);
  expect(second.slug).not.toBe(first.slug);
});

test('broken files are told apart from good ones, and leave nothing behind', { timeout: 60_000 }, async () => {
  const before = await guides();
  const files = readdirSync(broken).sort();
  const ran = await runArticle(...files.map((file) => path.join(broken, file)), path.join(broken, 'missing.txt'), fixture('txt'));
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('draft of the guide “Seven reasons');
  expect(ran.err.replaceAll(broken, '…').trimEnd().split('\n')).toEqual([
    'binary.txt can’t be imported. It isn’t UTF-8 text. Save it as UTF-8 and import it again.',
    'damaged.docx can’t be imported. It isn’t a Word document (.docx), or it is damaged. Open it in a word processor and save it again.',
    'deep.html can’t be imported. Its parts are nested too deeply to read.',
    'empty.md can’t be imported. It holds no text.',
    '…/large.txt has 6291456 bytes; at most 5242880 can be imported.',
    'latin.html can’t be imported. It isn’t UTF-8 text. Save it as UTF-8 and import it again.',
    'letter.pdf can’t be imported. Only .txt, .md, .markdown, .html, .htm, .docx can be imported.',
    '…/missing.txt: there is no such file.',
  ]);
  expect(await guides()).toBe(before + 1);
});

test('the CMS itself refuses what is too large or not an import', async () => {
  const before = await guides();
  const send = async (form: FormData): Promise<{ status: number; message: string }> => {
    const response = await ask(cms, '/api/import/article', cms.secrets.IMPORT_WRITE_TOKEN, { method: 'POST', body: form });
    return { status: response.status, message: ((await response.json()) as { error: { message: string } }).error.message };
  };
  const form = (parts: Record<string, string | Blob>): FormData => {
    const made = new FormData();
    for (const [name, part] of Object.entries(parts)) part instanceof Blob ? made.append(name, part, 'a.txt') : made.append(name, part);
    return made;
  };
  const large = new Blob([readFileSync(path.join(broken, 'large.txt'))]);
  expect(await send(form({ files: large }))).toEqual({ status: 413, message: 'a.txt has 6 MB; at most 5 MB can be imported at once.' });
  expect(await send(form({ kind: 'overview' }))).toMatchObject({ status: 400, message: expect.stringContaining('holds no files') });
  expect(await send(form({ kind: 'novel', files: new Blob(['A\n\nText.']) }))).toMatchObject({
    status: 400,
    message: expect.stringContaining('kind'),
  });
  expect(await guides()).toBe(before);
});
