import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rulePages } from './pages.ts';

/** `pnpm rules:pages` runs this with `--update`, which writes the pages anew. */
const folder = path.resolve(__dirname, '../../../docs/rules');

test.each([...rulePages()])('docs/rules/%s is what the rule says', async (name, text) => {
  await expect(text).toMatchFileSnapshot(path.join(folder, name));
});

test('no page is left over from a rule that is gone', () => {
  expect(readdirSync(folder).sort()).toEqual([...rulePages().keys()].sort());
});
