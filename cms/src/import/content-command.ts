import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runningCms, askCms } from './cms-connection.ts';
import { withIds } from './content/assign-ids.ts';
import { checkContent, formatFinding, type ContentFiles } from './content/check-content.ts';
import { readContentFolder } from './content/content-folder.ts';
import { CONTENT_PART, importReportSchema, type ImportReport } from './documents/import-report.ts';

const usage = `content:import [--check] [--assign-ids] [--publish] [--folder DIR]

Imports the content folder into the CMS: through the running CMS, or by loading it.
  --check       only check the files; nothing is written and no CMS is needed
  --assign-ids  first write missing documentIds and shortIds into the files
  --publish     publish what is created or updated (into an empty CMS, everything is published)
  --folder DIR  another folder than cms/content`;

function assignIds(folder: string): void {
  for (const { file } of readContentFolder(folder).texts) {
    const place = path.join(folder, file);
    const text = readFileSync(place, 'utf8');
    const named = withIds(file, text);
    if (named === text) continue;
    writeFileSync(place, named);
    console.log(`${file}: ids assigned`);
  }
}

async function throughCms(url: string, { texts, pictures }: ContentFiles, publish: boolean): Promise<ImportReport> {
  const form = new FormData();
  form.append('files', new Blob([JSON.stringify({ publish, texts })], { type: 'application/json' }), CONTENT_PART);
  for (const [file, { place, mime }] of pictures) form.append('files', new Blob([readFileSync(place)], { type: mime }), file);
  return importReportSchema.parse(await askCms(url, '/api/import/documents', form));
}

async function imported(files: ContentFiles, publish: boolean): Promise<ImportReport> {
  const url = await runningCms();
  if (url !== undefined) return throughCms(url, files, publish);
  // Strapi takes a second to load, so only when it is needed.
  const [{ withStrapi }, { importDocuments }] = await Promise.all([import('./load-strapi.ts'), import('./documents/import-documents.ts')]);
  return withStrapi((strapi) => importDocuments(strapi, files, publish));
}

function show({ refused, created, updated, unchanged, published, leftAlone }: ImportReport): void {
  for (const finding of refused) console.error(formatFinding(finding));
  for (const file of updated) console.log(`${file}: updated`);
  for (const { file, why } of leftAlone) console.log(`${file}: left alone. ${why}`);
  if (refused.length > 0) console.error(`Nothing was imported: ${refused.length} to put right.`);
  else
    console.log(
      `${created.length} created, ${updated.length} updated, ${unchanged.length} unchanged, ${leftAlone.length} left alone; ${published.length} published.`,
    );
}

/** Whether the files are good, by themselves. */
function check(files: ContentFiles): boolean {
  const { documents, findings, warnings } = checkContent(files);
  for (const warning of warnings) console.log(formatFinding(warning));
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length === 0) console.log(`${documents.length} files are good; ${warnings.length} warnings to read.`);
  else console.error(`${findings.length} to put right; ${warnings.length} warnings.`);
  return findings.length === 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      'assign-ids': { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      folder: { type: 'string', default: path.resolve(__dirname, '..', '..', '..', 'content') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = path.resolve(values.folder);
  if (values['assign-ids']) assignIds(folder);
  const files = readContentFolder(folder);
  if (values.check) return check(files) ? 0 : 1;
  const report = await imported(files, values.publish);
  show(report);
  return report.refused.length === 0 ? 0 : 1;
}

main().then(
  // Strapi leaves timers and sockets behind.
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
