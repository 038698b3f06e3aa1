import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { holdsForAnyHistory } from './any-history.ts';
import { failuresLeaveNothing, type MakeTrap, type Sql } from './failures.ts';
import { answersAtOnce } from './long-poll.ts';

let cms: Cms;
let admin: Admin;

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

const sql: Sql = async (statement) => {
  const database = new DatabaseSync(path.join(cms.dataDir, 'cms', 'cms.db'), { timeout: 5000 });
  database.exec(statement);
  database.close();
};

const makeTrap: MakeTrap = (write, table, when) => ({
  set: [`create trigger trap before ${write} on ${table} when ${when} begin select raise(abort, 'trap'); end`],
  remove: ['drop trigger trap'],
});

test('after any history, the log tells what is published', { timeout: 120_000 }, () => holdsForAnyHistory([admin], 5));

test('a failure at any step leaves neither publication nor row', { timeout: 60_000 }, () => failuresLeaveNothing(admin, sql, makeTrap));

test('a waiting reader is answered at once', { timeout: 30_000 }, () => answersAtOnce(admin, cms));
