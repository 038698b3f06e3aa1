import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { signIn } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readEvents, readLog, readState } from '../support/log-client.ts';
import { startPostgres } from '../support/postgres.ts';
import { guideFields, questionFields, sourceFields, termFields, topicFields } from '../support/sample-documents.ts';

const EDITORS_LISTS = '/content-manager/collection-types/api::guide.guide';
const OVERVIEWS = ['changes', 'drafts', 'reports', 'reviews', 'waiting'];

/** What editors and the publisher ask of the CMS on a day, each at least once. */
async function aDay(cms: Cms): Promise<void> {
  const admin = await signIn(cms);
  const publish = async (type: string, fields: object): Promise<string> => {
    const documentId = await admin.create(type, fields);
    expect((await admin.publish(type, documentId)).status).toBe(200);
    return documentId;
  };
  const topic = await publish('topic', topicFields('a'));
  const source = await publish('source', sourceFields('a'));
  const term = await publish('term', termFields('a', ['source-a']));
  const guide = await publish('guide', guideFields('a', [topic]));
  await publish('question', questionFields('a', guide));
  await admin.publish('guide', guide, { title: 'Another title', changeKind: 'major', changeNote: 'The title is another.' });
  const named = { type: 'guide', documentId: guide };
  const [first, last] = (await readLog(cms)).filter(({ documentId }) => documentId === guide);
  const asked: [method: string, address: string, body?: object][] = [
    ['GET', `${EDITORS_LISTS}?page=1&pageSize=10&sort=title:ASC&_q=hair`],
    ['GET', `${EDITORS_LISTS}/${guide}?status=draft`],
    ['GET', `/content-manager/relations/api::guide.guide/topics?id=${guide}&_q=a`],
    ...['desk', 'history', 'live', 'shares', 'version', 'where-used'].map((part): [string, string] => [
      'GET',
      `/editorial/${part}/guide/${guide}`,
    ]),
    ['GET', `/editorial/where-used/source/${source}`],
    ['GET', `/editorial/diff/guide/${guide}/${first?.seq}/${last?.seq}`],
    ...OVERVIEWS.map((part): [string, string] => ['GET', `/editorial/overview/${part}`]),
    ['GET', '/editorial/links'],
    ['POST', '/editorial/checks', { ...named, values: { title: 'Another' } }],
    ['POST', '/editorial/shares', { ...named, days: 7 }],
    ['POST', '/editorial/schedule', { ...named, action: 'publish', day: '2099-01-05', time: '09:00' }],
    ['POST', '/editorial/unschedule', { ...named, action: 'publish' }],
    ['POST', '/editorial/submit', named],
    ['POST', '/editorial/restore', { ...named, seq: first?.seq }],
    [
      'POST',
      '/editorial/withdraw',
      { type: 'term', documentId: term, urgent: false, withdrawal: { kind: 'gone', reason: 'It was wrong.' } },
    ],
  ];
  for (const [method, address, body] of asked) expect((await admin.send(method, address, body)).status, address).toBe(200);
  await readEvents(cms, await readState(cms).then(({ seq, hash }) => ({ after: seq, hash, wait: 1 })));
}

/** Statements that read a whole table, and why they may. Tables that don't grow with the library (accounts, roles, Strapi's own) aren't looked at. */
const MAY_SCAN: Record<string, RegExp> = {
  'Strapi counts a table, by an index': /^select count\(`t0`\.`id`\) as `count` from `\w+` as `t0`( where \(1 = \?\))? limit \?$/,
  'asks nothing': /where \(?1 = \?/,
  'an editor searches a list': / LIKE \? ESCAPE /,
  'an editor opens the pages that show a document: words of the text are asked for':
    /^select \* from `publication_log` where .* and `snapshot` like \?/,
  'an editor picks a relation': /`t0`\.`id` not in \(select distinct /,
  'the home page of the admin: what changed last, what waits':
    /order by `t0`\.`updated_at` desc|^select \* from `editorial_move` where `id` in \(select max/,
  'the list of links': /^select \* from `external_link`$/,
  'shares that ended are cleared': /^delete from `preview_share`/,
};
const SMALL = /^(admin|strapi|i18n|files|upload|sqlite)_/;

/** Every statement that the CMS sent after its start, once. Knex prints them through `debug`. */
function statementsOf(printed: string): string[] {
  const lines = printed.matchAll(/knex:query ((?:select|update|delete|with)\b.*)$/gm);
  return [...new Set(Array.from(lines, ([, statement = '']) => statement.replace(/ (undefined|trx\d+)$/, '')))];
}

const tableOf = (statement: string): string => /\b(?:from|update) [`"](\w+)/.exec(statement)?.[1] ?? '';
const withoutDialect = (statement: string): string => statement.replaceAll('"', '`').replaceAll(/\$\d+/g, '?');
const unexplained = (scans: string[]): string[] =>
  scans.filter(
    (statement) => !SMALL.test(tableOf(statement)) && !Object.values(MAY_SCAN).some((shape) => shape.test(withoutDialect(statement))),
  );

test('on SQLite, what editors and the publisher ask is found by an index', async () => {
  const cms = await startCms({ environment: { DEBUG: 'knex:query' } });
  onTestFinished(() => cms.stop());
  const before = cms.output().length;
  await aDay(cms);
  const db = new DatabaseSync(path.join(cms.dataDir, 'cms', 'cms.db'), { readOnly: true });
  onTestFinished(() => db.close());
  const scans = statementsOf(cms.output().slice(before)).filter((statement) => {
    const values = Array<null>((statement.match(/\?/g) ?? []).length).fill(null);
    const plan = db.prepare(`explain query plan ${statement}`).all(...values) as { detail: string }[];
    // An index that is walked in order until the limit is no scan.
    return plan.some(({ detail }) => detail.startsWith('SCAN') && !(detail.includes('USING INDEX') && / limit \?$/.test(statement)));
  });
  expect(unexplained(scans)).toEqual([]);
  expect(Object.entries(MAY_SCAN).filter(([, shape]) => !scans.some((statement) => shape.test(statement)))).toEqual([]);
});

test('on PostgreSQL, what editors and the publisher ask is found by an index', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const databaseUrl = await postgres.createDatabase('plans');
  const cms = await startCms({ databaseUrl, environment: { DEBUG: 'knex:query' } });
  onTestFinished(() => cms.stop());
  const before = cms.output().length;
  await aDay(cms);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  // A plan for any value; and a scan only where nothing else is possible, since these tables are nearly empty.
  await client.query(`set plan_cache_mode = force_generic_plan; set enable_seqscan = off`);
  const scans: string[] = [];
  for (const [number, statement] of statementsOf(cms.output().slice(before)).entries()) {
    await client.query(`prepare s${number} as ${statement}`);
    const { rows } = await client.query<{ parameters: string[] }>(
      `select parameter_types::text[] as parameters from pg_prepared_statements where name = 's${number}'`,
    );
    const values = (rows[0]?.parameters ?? []).map(() => 'null').join();
    const plan = await client.query<{ 'QUERY PLAN': string }>(`explain execute s${number}${values && `(${values})`}`);
    if (plan.rows.some((row) => row['QUERY PLAN'].includes('Seq Scan'))) scans.push(statement);
  }
  expect(unexplained(scans)).toEqual([]);
});
