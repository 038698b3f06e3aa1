import { existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../../scripts/test-tools/chromium.ts';
import { findPostgresql } from '../../scripts/test-tools/postgresql.ts';

const root = path.resolve(import.meta.dirname, '../..');
const built = ['cms/dist/src/index.js', 'cms/dist/build/index.html', 'site/.publisher/server/entry.mjs'];

/**
 * Runs once before the tests that need running servers. `pnpm test` builds what they start and brings what they need; run by Vitest alone
 * (one file, in an editor) they take what is here, and this says what is missing.
 */
export function setup(): void {
  const missing = built.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0)
    throw new Error(`These tests start what is built, and ${missing.join(', ')} is not there. Run: npx -y pnpm@12 test`);
  const tools = { CHROMIUM_PATH: findChromium(process.env)?.path, POSTGRES_BIN: findPostgresql(process.env)?.path };
  for (const [name, place] of Object.entries(tools)) if (place !== undefined) process.env[name] ||= place;
}
