import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { ask } from '../support/log-client.ts';

const secrets = makeSecrets();
const { LOG_READ_TOKEN: newSecret } = makeSecrets();
let dataDir: string;
let cms: Cms;
let admin: Admin;

/** Changes the database of a stopped CMS. */
function change(statement: string): void {
  const database = new DatabaseSync(path.join(dataDir, 'cms', 'cms.db'));
  database.exec(statement);
  database.close();
}

interface Token {
  id: number;
  name: string;
  type: string;
  permissions: string[];
}

async function tokens(): Promise<Token[]> {
  const { body } = await admin.send('GET', '/admin/api-tokens');
  return (body as { data: Token[] }).data.toSorted((a, b) => a.name.localeCompare(b.name));
}

interface Model {
  metadatas: Record<string, { edit: unknown }>;
}

async function labelOf(kind: 'content-types' | 'components', uid: string, field: string): Promise<unknown> {
  const { body } = await admin.send('GET', `/content-manager/${kind}/${uid}/configuration`);
  const { component, contentType } = (body as { data: { component?: Model; contentType?: Model } }).data;
  return (component ?? contentType)?.metadatas[field]?.edit;
}

const EXPLAINED = { label: 'Answer', description: expect.stringContaining('one sentence') };

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-boot-'));
  cms = await startCms({ dataDir, secrets });
  admin = await signIn(cms);
}, 120_000);
afterAll(async () => {
  await cms?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('an empty database gets the five tokens, and neither of Strapi’s own', async () => {
  expect((await tokens()).map(({ name, type }) => `${name} ${type}`)).toEqual(
    ['draft:read', 'import:write', 'log:read', 'report:create', 'status:write'].map((name) => `${name} custom`),
  );
});

test('the form explains itself', async () => {
  expect(await labelOf('content-types', 'api::guide.guide', 'answer')).toMatchObject(EXPLAINED);
  expect(await labelOf('components', 'blocks.figure', 'alt')).toMatchObject({ description: expect.stringMatching(/./) });
});

test('a start undoes what was changed by hand, and takes a new secret', { timeout: 90_000 }, async () => {
  const [draftRead] = await tokens();
  const permissions = ['api::guide.guide.find', 'api::publication.publication.state'];
  await admin.send('PUT', `/admin/api-tokens/${draftRead?.id}`, { name: 'draft:read', type: 'custom', permissions });
  expect((await ask(cms, '/api/guides', secrets.DRAFT_READ_TOKEN)).status).toBe(200);
  await cms.stop();
  change(`update strapi_core_store_settings set value = replace(value, 'one sentence', 'lost') where key like '%configuration%'`);

  cms = await startCms({ dataDir, secrets: { ...secrets, LOG_READ_TOKEN: newSecret } });
  admin = await signIn(cms);
  expect((await tokens())[0]?.permissions).toEqual(['api::preview.preview.open']);
  expect((await ask(cms, '/api/guides', secrets.DRAFT_READ_TOKEN)).status).toBe(403);
  expect((await ask(cms, '/api/publication/state', newSecret)).status).toBe(200);
  expect((await ask(cms, '/api/publication/state', secrets.LOG_READ_TOKEN)).status).toBe(401);
  expect(await labelOf('content-types', 'api::guide.guide', 'answer')).toMatchObject(EXPLAINED);
});

test('a missing secret is named', { timeout: 90_000 }, async () => {
  await cms.stop();
  const start = startCms({ dataDir, secrets: { ...secrets, STATUS_WRITE_TOKEN: '' } });
  await expect(start).rejects.toThrow(/STATUS_WRITE_TOKEN is missing/);
});
