import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articleReportSchema, kinds, LARGEST_ARTICLE, type ArticleReport, type Kind } from './article/article-report.ts';
import { runningCms, askCms } from './cms-connection.ts';

const usage = `import-article [--kind KIND] FILE…

Imports articles (.txt, .md, .html, .docx) as drafts of guides: through the running CMS, or by loading it.
  --kind KIND  ${kinds.join(' | ')}; overview unless given`;

type Send = (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<ArticleReport>;

async function throughCms(url: string, kind: Kind, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ArticleReport> {
  const form = new FormData();
  form.append('kind', kind);
  form.append('files', new Blob([bytes]), name);
  return articleReportSchema.parse(await askCms(url, '/api/import/article', form));
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Error(`${file}: there is no such file.`);
  if (found.size > LARGEST_ARTICLE) throw new Error(`${file} has ${found.size} bytes; at most ${LARGEST_ARTICLE} can be imported.`);
  return new Uint8Array(readFileSync(file));
}

/** Imports each file by itself: a broken one doesn't keep the others out. Gives the number of files that failed. */
async function importEach(files: string[], send: Send): Promise<number> {
  let failed = 0;
  for (const file of files) {
    try {
      const { title, slug, notes, documentId } = await send(path.basename(file), bytesOf(file));
      console.log(`${file}: draft of the guide “${title}” (${slug}, documentId ${documentId})`);
      for (const note of notes) console.log(`  ${note}`);
    } catch (error) {
      failed += 1;
      console.error(error instanceof Error ? error.message : error);
    }
  }
  return failed;
}

async function main(): Promise<number> {
  const options = { kind: { type: 'string', default: 'overview' }, help: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const kind = kinds.find((name) => name === values.kind);
  if (values.help || kind === undefined || positionals.length === 0) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  const url = await runningCms();
  if (url !== undefined) return importEach(positionals, (name, bytes) => throughCms(url, kind, name, bytes));
  // Strapi takes a second to load, so only when it is needed.
  const [{ withStrapi }, { importArticle }] = await Promise.all([import('./load-strapi.ts'), import('./article/import-article.ts')]);
  return withStrapi((strapi) => importEach(positionals, (name, bytes) => importArticle(strapi, { name, bytes, kind })));
}

main().then(
  // Strapi leaves timers and sockets behind.
  (failed) => process.exit(failed === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
