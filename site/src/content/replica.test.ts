import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
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
  await replica.append(rows.slice(0, 1));
  await appendFile(path.join(folder, 'log.jsonl'), '{"seq":2,"hash":"ab');
  expect(await replica.read()).toEqual(rows.slice(0, 1));
  await replica.append(rows.slice(1));
  expect(await replica.read()).toEqual(rows);
});

test('starting again keeps the old file aside', async () => {
  const replica = openReplica(folder);
  await replica.append(rows);
  await replica.reset();
  expect(await replica.read()).toEqual([]);
  expect(await readFile(path.join(folder, 'log.jsonl.replaced'), 'utf8')).toContain(id('a'));
});
