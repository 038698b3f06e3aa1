import { onTestFinished, test } from 'vitest';
import { holdsForAnyHistory } from '../publication/any-history.ts';
import { signIn } from '../support/cms-admin.ts';
import { makeSecrets, startCms } from '../support/cms-process.ts';
import { startPostgres } from '../support/postgres.ts';

/** The suite tries a few histories each; here are enough to meet what happens rarely. */
const HISTORIES = 60;
const SECONDS = 300;

test('after many histories, the log tells what is published: SQLite', async () => {
  const cms = await startCms();
  onTestFinished(() => cms.stop());
  await holdsForAnyHistory([await signIn(cms)], HISTORIES, SECONDS);
});

test('after many histories, written by two processes, the log tells what is published: PostgreSQL', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const options = { databaseUrl: await postgres.createDatabase('cms'), secrets: makeSecrets() };
  // One after the other: the first makes the tables.
  const first = await startCms(options);
  onTestFinished(() => first.stop());
  const second = await startCms(options);
  onTestFinished(() => second.stop());
  await holdsForAnyHistory([await signIn(first), await signIn(second)], HISTORIES, SECONDS);
});
