import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, text: string) => readArticle(name, bytes(text));

/** Headings with their level, and the first words of everything else: enough to see what became of an article. */
function outline(body: { __component: string; [field: string]: unknown }[]): string[] {
  const said = (node: { type: string; level?: number; text?: string; children?: object[] }): string =>
    node.text ?? (node.children ?? []).map((child) => said(child as Parameters<typeof said>[0])).join('');
  return body.flatMap((block) =>
    block.__component === 'blocks.prose'
      ? (block['content'] as Parameters<typeof said>[0][]).map((node) => `${node.type}${node.level ?? ''}: ${said(node)}`)
      : [`${block.__component}: ${String(block['caption'])}`],
  );
}

async function wordFile(document: string): Promise<Uint8Array> {
  const main = 'http://schemas.openxmlformats.org';
  const zip = new JSZip();
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="a" Type="${main}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${main}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file('word/document.xml', `<w:document xmlns:w="${main}/wordprocessingml/2006/main"><w:body>${document}</w:body></w:document>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('plain text: the first line is the title, short lines head sections', async () => {
  const { title, body, notes } = await read('a.txt', 'Why dots\n\nText.\n\nNo pain\n\n- none\n\nLast, some words.');
  expect(title).toBe('Why dots');
  expect(outline(body)).toEqual(['paragraph: Text.', 'heading2: No pain', 'list: none', 'paragraph: Last, some words.']);
  expect(notes).toEqual([]);
});

test('Markdown: colons stay colons, and a title may stand in its front matter', async () => {
  const { title, body } = await read('a.md', '---\ntitle: Why dots\nauthor: nobody\n---\n\nAt 10:30 :smile:\n\n### No pain\n\nText.\n');
  expect(title).toBe('Why dots');
  expect(outline(body)).toEqual(['paragraph: At 10:30 :smile:', 'heading2: No pain', 'paragraph: Text.']);
});

test('HTML: the article without the page around it; styles and scripts are dropped, tables and links are kept', async () => {
  const { title, body, notes } = await read(
    'a.html',
    `<!doctype html><html><head><title>Shop</title><style>p{color:red}</style></head><body>
    <nav><a href="/">Home</a></nav>
    <main><h1>Why <em>dots</em></h1><p style="color:red">It is <b>safe</b>, see <a href="https://example.org">this</a>.<script>alert(1)</script></p>
    <h3>Prices</h3><table><caption>What it costs</caption><tr><td>Size</td><td>Price</td></tr><tr><td>Small</td><td></td></tr></table>
    <h5>Deep</h5><p><font color="red">Text</font><img src="a.png"></p><form><input></form></main><footer>Call us</footer></body></html>`,
  );
  expect(title).toBe('Why dots');
  expect(outline(body)).toEqual([
    'paragraph: It is safe, see this.',
    'heading2: Prices',
    'paragraph: What it costs',
    'blocks.evidence-table: Prices',
    'heading3: Deep',
    'paragraph: Text',
  ]);
  expect(body[1]).toMatchObject({ content: [{ type: 'heading' }, { type: 'paragraph' }] });
  expect(body[2]).toMatchObject({ columns: 'Size\nPrice', rows: [{ cells: 'Small\n–' }] });
  expect(notes).toEqual([
    'A table outside an evidence-table block gets the heading above it as its caption. Give it one of its own.',
    'A picture in the text is not kept. Use a figure block, which asks for its description and rights.',
  ]);
});

test('HTML: cells hold running text, and one that claims to be endlessly wide isn’t', async () => {
  const cells = '<td><p>One</p><p>two</p></td><td><ul><li>three</li><li>four</li></ul></td>';
  const { body } = await read('a.html', `<p>Table</p><table><tr>${cells}</tr><tr><td colspan="1000000000">a</td></tr></table>`);
  const [{ columns, rows } = {}] = body as { columns?: string; rows?: { cells: string }[] }[];
  expect(columns?.split('\n').slice(0, 2)).toEqual(['One two', 'three four']);
  expect(rows?.[0]?.cells.split('\n')).toHaveLength(20);
});

test('Word: a short first line is the title, and text loses its formatting', async () => {
  const styled = '<w:p><w:r><w:rPr><w:color w:val="FF0000"/><w:b/></w:rPr><w:t>Loud</w:t></w:r></w:p>';
  const { title, body } = await readArticle(
    'a.docx',
    await wordFile(wordParagraph('Why dots') + wordParagraph('No pain at all.') + styled),
  );
  expect(title).toBe('Why dots');
  expect(body).toEqual([
    {
      __component: 'blocks.prose',
      content: [
        { type: 'paragraph', children: [{ type: 'text', text: 'No pain at all.' }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'Loud', bold: true }] },
      ],
    },
  ]);
});

test('the title is the only level-1 heading, else a short first line, else the file’s name', async () => {
  const titleOf = async (name: string, text: string): Promise<string> => (await read(name, text)).title;
  expect(await titleOf('a.md', 'Before.\n\n# Why dots\n\nText.')).toBe('Why dots');
  expect(await titleOf('a.md', 'Why dots\n\n# One\n\nText.\n\n# Two\n\nText.')).toBe('Why dots');
  expect(await titleOf('a.md', '# One\n\nText.\n\n# Two\n\nText.')).toBe('One');
  expect(await titleOf('a.md', '## Why dots\n\n### One\n\nText.')).toBe('Why dots');
  expect(await titleOf('why-dots_work.md', '## One\n\nText.\n\n## Two\n\nText.')).toBe('Why dots work');
  expect(await titleOf('why-dots.txt', 'A long story begins with one sentence.\n\nAnd another.')).toBe('Why dots');
});

test('a long title is cut between words, and said in full', async () => {
  const long = 'Everything that anybody ever wanted to know about little dots of ink in the skin of the head';
  const { title, notes } = await read('a.md', `# ${long}\n\nText.`);
  expect(title).toBe('Everything that anybody ever wanted to know about little dots of ink in the…');
  expect(notes).toEqual([`The title was cut to 80 characters. It was: ${long}`]);
});

test('headings start at level 2, skip no level, and go no deeper than 4', async () => {
  const { body } = await read('a.md', '# T\n\n### a\n\n##### b\n\n###### c\n\n###### d\n\n## e\n\nText.');
  expect(outline(body)).toEqual(['heading3: a', 'heading4: b', 'heading4: c', 'heading4: d', 'heading2: e', 'paragraph: Text.']);
});

test('what is lost is said once, with how often', async () => {
  const { notes } = await read('a.md', '# T\n\n*a* and *b* and `c`.');
  expect(notes).toEqual([
    'Italics are not kept. Write plain words, or **bold**. (2 times)',
    'Code is not kept as such. Write plain words.',
  ]);
});

test('files that are none of ours, empty, or damaged are refused', async () => {
  const zeros = new Uint8Array(64);
  await expect(readArticle('a.pdf', zeros)).rejects.toThrow('Only .txt, .md, .markdown, .html, .htm, .docx can be imported.');
  await expect(readArticle('a.txt', zeros)).rejects.toThrow('It isn’t UTF-8 text.');
  await expect(readArticle('a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).rejects.toThrow('It isn’t UTF-8 text.');
  await expect(read('a.md', '\n\n')).rejects.toThrow('It holds no text.');
  await expect(readArticle('a.docx', zeros)).rejects.toThrow('It isn’t a Word document (.docx), or it is damaged.');
  const whole = await wordFile(wordParagraph('Text.'));
  await expect(readArticle('a.docx', whole.slice(0, whole.length - 40))).rejects.toThrow(
    'It isn’t a Word document (.docx), or it is damaged.',
  );
  const noDocument = await new JSZip().file('readme.txt', 'a').generateAsync({ type: 'uint8array' });
  await expect(readArticle('a.docx', noDocument)).rejects.toThrow('It isn’t a Word document (.docx), or it is damaged.');
});

test('a Word file that unpacks to far more than it has is refused before it fills the memory', { timeout: 30_000 }, async () => {
  const bomb = await wordFile(wordParagraph(' '.repeat(26 * 1024 * 1024)));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(readArticle('a.docx', bomb)).rejects.toThrow('Unpacked, it has more than 25 MB.');
});
