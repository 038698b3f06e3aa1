import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { id, logOf } from './log.fixture.ts';
import { openReplica } from './replica.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'replica-'))));
afterEach(() => rm(folder, { recursive: true }));

const rows = logOf({ documentId: id('a') }, { documentId: id('b'), slug: 'two' });

test('rows come back as they were written', async () => {
  const replica = openReplica(folder);
  await replica.read();
  await replica.append(rows);
  expect(await openReplica(folder).read()).toEqual(rows);
});

test('a row that was half written when we were killed is cut off, and the next one lands whole', async () => {
  const replica = openReplica(folder);
  await replica.read();
  await replica.append(rows.slice(0, 1));
  await appendFile(path.join(folder, 'log.jsonl'), '{"seq":2,"hash":"ab');
  expect(await replica.read()).toEqual(rows.slice(0, 1));
  await replica.append(rows.slice(1));
  expect(await replica.read()).toEqual(rows);
});

test('nothing behind a broken line is believed, and it is written over', async () => {
  await writeFile(path.join(folder, 'log.jsonl'), `${JSON.stringify(rows[0])}\n{"seq":2,\n${JSON.stringify(rows[1])}\n`);
  const replica = openReplica(folder);
  expect(await replica.read()).toEqual(rows.slice(0, 1));
  await replica.append(rows.slice(1));
  expect(await openReplica(folder).read()).toEqual(rows);
});

test('a reader beside the writer changes nothing', async () => {
  const file = path.join(folder, 'log.jsonl');
  await writeFile(file, `${JSON.stringify(rows[0])}\n{"half`);
  await openReplica(folder).read();
  expect(await readFile(file, 'utf8')).toContain('{"half');
});

test('starting again keeps the old file aside', async () => {
  const replica = openReplica(folder);
  await replica.append(rows);
  await replica.reset();
  expect(await replica.read()).toEqual([]);
  expect(await readFile(path.join(folder, 'log.jsonl.replaced'), 'utf8')).toContain(id('a'));
});
