import path from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import { redact } from './redact.ts';

const USAGE = 'Usage: node dist/src/publication/redact-command.js SEQ --reason "why it must go"';

function readArguments(): { seq: number; reason: string } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { reason: { type: 'string' } } });
  const seq = Number(positionals[0]);
  const reason = values.reason?.trim() ?? '';
  if (positionals.length !== 1 || !Number.isInteger(seq) || seq < 1 || reason === '') throw new Error(USAGE);
  return { seq, reason };
}

/** `node dist/src/publication/redact-command.js SEQ --reason "…"`. On SQLite, stop the CMS first: the file takes one process. */
async function main(): Promise<void> {
  const { seq, reason } = readArguments();
  const distDir = path.resolve(__dirname, '..', '..');
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir, autoReload: false, serveAdminPanel: false }).load();
  try {
    await redact(strapi, seq, reason);
    console.log(`Row ${seq} is redacted.`);
  } finally {
    await strapi.destroy();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
