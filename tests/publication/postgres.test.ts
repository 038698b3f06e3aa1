import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { holdsForAnyHistory } from './any-history.ts';
import { failuresLeaveNothing, type MakeTrap, type Sql } from './failures.ts';
import { answersAtOnce } from './long-poll.ts';

let postgres: Postgres;
let database: Client;
const processes: Cms[] = [];
const admins: Admin[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase('cms');
  database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const secrets = makeSecrets();
  // One after the other: the first makes the tables.
  processes.push(await startCms({ databaseUrl, secrets }));
  processes.push(await startCms({ databaseUrl, secrets }));
  for (const cms of processes) admins.push(await signIn(cms));
}, 180_000);
afterAll(async () => {
  for (const cms of processes) await cms.stop();
  await database?.end();
  await postgres?.stop();
});

const sql: Sql = async (statement) => void (await database.query(statement));

const makeTrap: MakeTrap = (write, table, when) => ({
  set: [
    `create function trap() returns trigger language plpgsql as $$ begin raise exception 'trap'; end $$`,
    `create trigger trap before ${write} on ${table} for each row when (${when}) execute function trap()`,
  ],
  remove: [`drop trigger trap on ${table}`, 'drop function trap'],
});

const admin = (index: number): Admin => {
  const found = admins[index];
  if (!found) throw new Error(`There is no process ${index}.`);
  return found;
};

test('after any history, written by two processes, the log tells what is published', { timeout: 120_000 }, () =>
  holdsForAnyHistory(admins, 4),
);

test('a failure at any step leaves neither publication nor row', { timeout: 60_000 }, () => failuresLeaveNothing(admin(0), sql, makeTrap));

test('a waiting reader is answered at once, also by the other process', { timeout: 30_000 }, async () => {
  await answersAtOnce(admin(0), admin(0).cms);
  await answersAtOnce(admin(0), admin(1).cms);
});

test('two processes write one document side by side, none fails, and each publication is a row', { timeout: 60_000 }, async () => {
  const topic = await admin(0).create('topic', { title: 'Wanted', slug: 'wanted', summary: 'By two.', order: 1, tint: 'scars' });
  const counted = async (): Promise<number> => Number((await database.query('select count(*) from publication_log')).rows[0].count);
  const before = await counted();
  for (let round = 0; round < 10; round++) {
    const answers = await Promise.all([
      admin(0).publish('topic', topic, { summary: `One, ${round}` }),
      admin(1).publish('topic', topic, { summary: `Two, ${round}` }),
      admin(1).bulk('bulkPublish', 'topic', [topic]),
      admin(0).update('topic', topic, { summary: `Saved, ${round}` }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  }
  expect(await counted()).toBe(before + 30);
});

test('what is due is carried out once, although two processes look for it', { timeout: 60_000 }, async () => {
  const topics: string[] = [];
  for (let number = 0; number < 6; number++)
    topics.push(
      await admin(0).create('topic', { title: `Due ${number}`, slug: `due-${number}`, summary: 'In time.', order: 1, tint: 'scars' }),
    );
  const rows = topics.map((topic) => `('topic', '${topic}', 'publish', '2026-01-01T00:00:00.000Z', 1, 'Somebody', 'waiting', '')`);
  // In one statement, so that both processes find all of them at their next look.
  await sql(`insert into editorial_job (type, document_id, action, at, user_id, name, state, reason) values ${rows.join()}`);
  const done = async (): Promise<number> =>
    Number((await database.query(`select count(*) from editorial_job where state = 'done'`)).rows[0].count);
  await expect.poll(done).toBe(topics.length);
  const logged = await database.query('select document_id from publication_log where document_id = any($1)', [topics]);
  expect(logged.rows.map(({ document_id }: { document_id: string }) => document_id).sort()).toEqual(topics.toSorted());
});
