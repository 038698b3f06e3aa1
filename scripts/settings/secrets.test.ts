import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSecrets } from './secrets.ts';

let dataDir: string;
let file: string;

beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'scalpwise-secrets-')), 'data');
  file = path.join(dataDir, 'secrets.env');
});
afterEach(() => rmSync(path.dirname(dataDir), { recursive: true }));

test('the first run makes every secret, long and different, readable by the owner alone', () => {
  const { secrets, made } = loadSecrets(dataDir, {});
  expect(made).toHaveLength(10);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(new Set(Object.values(secrets)).size).toBe(10);
  for (const name of ['LOG_READ_TOKEN', 'DRAFT_READ_TOKEN', 'STATUS_WRITE_TOKEN', 'REPORT_CREATE_TOKEN', 'IMPORT_WRITE_TOKEN'] as const) {
    expect(secrets[name]).toMatch(/^[0-9a-f]{96}$/);
  }
  expect(secrets.APP_KEYS.split(',')).toHaveLength(2);
});

test('the next run finds them and leaves the file as it is', () => {
  const first = loadSecrets(dataDir, {});
  const text = readFileSync(file, 'utf8');
  const second = loadSecrets(dataDir, {});
  expect(second).toEqual({ secrets: first.secrets, made: [] });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a secret that is missing is added, and those that are there stay', () => {
  mkdirSync(dataDir);
  writeFileSync(file, 'APP_KEYS=one,two\nLOG_READ_TOKEN=mine');
  const { secrets, made } = loadSecrets(dataDir, {});
  expect(secrets).toMatchObject({ APP_KEYS: 'one,two', LOG_READ_TOKEN: 'mine' });
  expect(made).toHaveLength(8);
  expect(loadSecrets(dataDir, {}).secrets).toEqual(secrets);
});

test("the environment's value goes before the file's", () => {
  loadSecrets(dataDir, {});
  expect(loadSecrets(dataDir, { LOG_READ_TOKEN: 'from outside', APP_KEYS: '' }).secrets).toMatchObject({ LOG_READ_TOKEN: 'from outside' });
  expect(loadSecrets(dataDir, { APP_KEYS: '' }).secrets.APP_KEYS).not.toBe('');
});

test('a file that cannot be read is one clear message', () => {
  mkdirSync(file, { recursive: true });
  expect(() => loadSecrets(dataDir, {})).toThrow(/secrets in .*secrets\.env can't be read \(EISDIR.*Give yourself permission/);
});

test('a folder that cannot be made is one clear message', () => {
  writeFileSync(dataDir, 'a file where the folder should be');
  chmodSync(dataDir, 0o600);
  expect(() => loadSecrets(dataDir, {})).toThrow(/can't be kept in .*choose another with DATA_DIR/);
});
