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
  holdsForAnyHistory(admins, 6),
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
