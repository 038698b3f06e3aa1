import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const cms = path.resolve(import.meta.dirname, '../../cms/src');

interface SchemaFile {
  attributes: Record<string, object>;
  config?: { metadatas?: Record<string, { edit?: { label?: string; description?: string } }> };
}

const files = readdirSync(cms, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('schema.json') || /^components\/.*\.json$/.test(file),
);

test('every field of every form has a label and explains itself', () => {
  expect(files.length).toBeGreaterThan(20);
  const silent = files.flatMap((file) => {
    const { attributes, config } = JSON.parse(readFileSync(path.join(cms, file), 'utf8')) as SchemaFile;
    return Object.keys(attributes)
      .filter((field) => !config?.metadatas?.[field]?.edit?.label || !config.metadatas[field].edit?.description)
      .map((field) => `${file}: ${field}`);
  });
  expect(silent).toEqual([]);
});
