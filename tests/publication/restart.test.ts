import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { CONTRACT_VERSION, type Row } from 'shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { cmsEnvironment, makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { fold, readLog, readState } from '../support/log-client.ts';
import { guideFields, questionFields, termFields, topicFields } from '../support/sample-documents.ts';

const CMS = path.resolve(import.meta.dirname, '..', '..', 'cms');
const secrets = makeSecrets();
let dataDir: string;
let cms: Cms;
let admin: Admin;

const start = async (): Promise<void> => {
  cms = await startCms({ dataDir, secrets });
  admin = await signIn(cms);
};

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-restart-'));
  await start();
}, 120_000);
afterAll(async () => {
  await cms?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Changes the database while the CMS is stopped. */
function change(...statements: string[]): void {
  const database = new DatabaseSync(path.join(dataDir, 'cms', 'cms.db'));
  for (const statement of statements) database.exec(statement);
  database.close();
}

async function live(type: string, fields: object): Promise<string> {
  const documentId = await admin.create(type, fields);
  expect((await admin.publish(type, documentId)).status).toBe(200);
  return documentId;
}

const last = (rows: Row[], documentId: string): Row | undefined => rows.findLast((row) => row.documentId === documentId);

test('a log that is behind the database catches up at boot, once', { timeout: 120_000 }, async () => {
  const topics = [await live('topic', topicFields('a')), await live('topic', topicFields('b'))];
  const guide = await live('guide', guideFields('one', topics));
  const gone = await live('term', termFields('gone'));
  const kept = await live('term', termFields('kept'));
  await admin.update('guide', guide, { topics: { set: [] }, answer: 'The draft is ahead.' });
  const { seq, hash } = await readState(cms);
  const late = await live('term', termFields('late'));
  const before = await readLog(cms);
  await cms.stop();
  change(
    `update guides set answer = 'Restored.' where document_id = '${guide}' and published_at is not null`,
    `delete from terms where document_id = '${gone}' and published_at is not null`,
    `delete from publication_log where seq > ${seq}`,
    `update publication_counter set seq = ${seq}, hash = '${hash}'`,
  );

  await start();
  const healed = await readLog(cms);
  expect(healed).toHaveLength(seq + 3);
  expect(last(healed, guide)).toMatchObject({ action: 'published', revision: 2, snapshot: { answer: 'Restored.', topics } });
  expect(last(healed, gone)).toMatchObject({ action: 'withdrawn', withdrawal: { kind: 'gone' } });
  expect(last(healed, late)).toMatchObject({ revision: 1, changeNote: 'First published', publishedAt: last(before, late)?.publishedAt });
  expect(last(healed, kept)).toEqual(last(before, kept));

  await cms.stop();
  await start();
  expect(await readLog(cms)).toEqual(healed);
});

test('a newer contract makes every live snapshot anew, with its revision', { timeout: 120_000 }, async () => {
  const topic = await live('topic', topicFields('newer'));
  await admin.publish('topic', topic, { summary: 'Again.' });
  const before = await readLog(cms);
  const liveBefore = fold(before);
  await cms.stop();
  change('update publication_counter set contract = 0');

  await start();
  const rows = await readLog(cms);
  const made = rows.slice(before.length);
  expect((await readState(cms)).contract).toBe(CONTRACT_VERSION);
  expect(made.map(({ documentId }) => documentId)).toEqual(
    [...liveBefore.values()].sort((a, b) => a.seq - b.seq).map((row) => row.documentId),
  );
  for (const { documentId, snapshot, revision, changeKind, changeNote, publishedAt } of made) {
    const { snapshot: same, revision: kept, publishedAt: then } = liveBefore.get(documentId) as Row;
    expect({ snapshot, revision, publishedAt }).toEqual({ snapshot: same, revision: kept, publishedAt: then });
    expect([changeKind, changeNote]).toEqual(['none', '']);
  }
});

test('a live document that does not fit the newer contract keeps the CMS from starting', { timeout: 120_000 }, async () => {
  const bad = await live('topic', topicFields('bad'));
  const before = await readLog(cms);
  await cms.stop();
  const spoil = (summary: string) => `update topics set summary = '${summary}' where document_id = '${bad}' and published_at is not null`;
  change('update publication_counter set contract = 0', spoil(''));
  await expect(startCms({ dataDir, secrets })).rejects.toThrow(/topic → Topic bad \(topic-bad\): 1 problem: summary: It is empty/);
  change(spoil('What belongs together.'), `update publication_counter set contract = ${CONTRACT_VERSION + 1}`);
  await expect(startCms({ dataDir, secrets })).rejects.toThrow(/Start the version that wrote it/);

  change(`update publication_counter set contract = ${CONTRACT_VERSION}`);
  await start();
  expect(await readLog(cms)).toEqual(before);
});

const node = (script: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [script, ...args], { cwd: CMS, env: cmsEnvironment(dataDir, secrets), maxBuffer: 2 ** 24 });

interface Outcome {
  error?: string;
  result?: { documentId: string };
}

/** Runs calls inside the CMS as a script of ours would, while it is stopped. */
async function script(calls: object[]): Promise<Outcome[]> {
  const { stdout } = await node(path.resolve(import.meta.dirname, '..', 'support', 'in-strapi.cjs'), JSON.stringify(calls));
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome[];
}

test('a row can be redacted, and nothing else of the log changes', { timeout: 120_000 }, async () => {
  const topic = await live('topic', topicFields('named'));
  const { seq } = await readState(cms);
  await admin.publish('topic', topic, { summary: 'Without the name.' });
  const before = await readLog(cms);
  await cms.stop();
  const command = (...args: string[]) => node('dist/src/publication/redact-command.js', ...args);
  await expect(command(String(seq))).rejects.toThrow(/Usage/);
  expect((await command(String(seq), '--reason', 'A name')).stdout).toContain(`Row ${seq} is redacted.`);
  const refused = await script([seq, seq + 1, seq + 2].map((number) => ({ redact: { seq: number, reason: 'Another' } })));
  expect(refused.map(({ error }) => error)).toEqual([
    expect.stringMatching(/was redacted before.*A name/),
    expect.stringContaining('what readers see now'),
    expect.stringContaining(`no row ${seq + 2}`),
  ]);

  await start();
  expect(await readLog(cms)).toEqual(before.map((row) => (row.seq === seq ? { ...row, snapshot: null } : row)));
});

test('a script publishes through the log, and may publish together what requires each other', { timeout: 120_000 }, async () => {
  const topic = await live('topic', topicFields('script'));
  const guide = await admin.create('guide', guideFields('script', [topic]));
  const question = await admin.create('question', questionFields('script', guide));
  const group = { __component: 'blocks.question-group', questions: { set: [{ documentId: question }] } };
  await admin.update('guide', guide, { body: [group] });
  const { seq } = await readState(cms);
  await cms.stop();

  const [alone, together, created] = await script([
    { uid: 'api::guide.guide', action: 'publish', params: { documentId: guide } },
    { together: [guide, question].map((documentId, index) => ({ type: index === 0 ? 'guide' : 'question', documentId })) },
    { uid: 'api::topic.topic', action: 'create', params: { data: topicFields('made'), status: 'published' } },
  ]);
  expect(alone?.error).toContain('question → Question script (question-script), which isn’t published');
  expect(together?.error).toBeUndefined();

  await start();
  const rows = (await readLog(cms)).slice(seq);
  expect(rows.map(({ documentId }) => documentId)).toEqual([guide, question, created?.result?.documentId]);
});
