import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../settings/settings.ts';
import { trackedFiles } from './tracked-files.ts';
import { environmentPage, machine, secrets, settings } from './variables.ts';

/** Where the product reads its environment; Vite's own `import.meta.env` is another thing. */
const SOURCES = /^(cms\/(config|src)|scripts|site\/(publisher|src))\/.*\.ts$/;
const READS = [
  /(?<!meta\.)\benv(?:\.(?:int|bool|array))?\('([A-Z][A-Z_0-9]+)'/g,
  /\b(?:process\.env|variables|(?<!meta\.)env)(?:\.|\[')([A-Z][A-Z_]+)\b/g,
  /\breadPort\(variables, '([A-Z_]+)'/g,
  // A zod schema of variables, and the makers of secrets: one name a line.
  /^ {2}([A-Z][A-Z_]+): (?:z\.|port\.|\(\) => )/gm,
];

const sources = trackedFiles().filter((file) => SOURCES.test(file) && !/\.test\.ts$|^scripts\/docs\//.test(file));
const read = new Set(
  sources.flatMap((file) => {
    const text = readFileSync(path.join(projectRoot, file), 'utf8');
    return READS.flatMap((pattern) => Array.from(text.matchAll(pattern), ([, name = '']) => name));
  }),
);

test('the page names the variables that the code reads, and no other', () => {
  expect(Object.keys({ ...settings, ...secrets, ...machine }).sort()).toEqual([...read].sort());
});

test('docs/environment.md is made of them', async () => {
  await expect(environmentPage()).toMatchFileSnapshot(path.join(projectRoot, 'docs/environment.md'));
});
