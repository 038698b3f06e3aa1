import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { readLog, readState } from '../support/log-client.ts';
import { figureFields } from '../support/pictures.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { projectRoot, runCommand } from '../support/run-command.ts';
import { guideFields, termFields, topicFields } from '../support/sample-documents.ts';
import { PUBLIC_ORIGIN, shows, siteEnvironment, startSite } from '../support/site-process.ts';

let folder: string;
let postgres: Postgres;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'scalpwise backup '));
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Where a CMS keeps what it has. */
interface Place {
  dataDir: string;
  databaseUrl: string;
}

/** Runs the command on a place, as its administrator would, and gives exit code and output. */
async function command(script: 'backup' | 'restore', place: Place, port: string, backup: string): Promise<[unknown, string]> {
  const ports = { CMS_PORT: port, SITE_PORT: '9', PREVIEW_PORT: '10' };
  const settings = { DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl, POSTGRES_BIN: postgres.bin, ...ports };
  const running = runCommand(script, settings, projectRoot, [backup]);
  return [await running.ended, running.output()];
}

/** Every file of the live release, by path, as the host of plain files would get it. */
async function releaseOf(cms: Cms): Promise<Record<string, string>> {
  const site = await startSite(cms);
  await shows(site, (await readState(cms)).seq);
  const target = path.join(await mkdtemp(path.join(folder, 'release-')), 'files');
  const env = siteEnvironment(cms, cms.dataDir, PUBLIC_ORIGIN);
  await promisify(execFile)(process.execPath, ['publisher/release-command.ts', 'export', target], {
    cwd: path.join(projectRoot, 'site'),
    env,
  });
  await site.stop();
  const entries = (await readdir(target, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = entries.map(async (entry): Promise<[string, string]> => {
    const file = path.join(entry.parentPath, entry.name);
    return [
      path.relative(target, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ];
  });
  return Object.fromEntries((await Promise.all(files)).sort());
}

const portOf = (cms: Cms): string => new URL(cms.url).port;

/** A published guide with a picture and a change that isn't published, its topic, and a term that was withdrawn. Gives the guide. */
async function fill(admin: Admin): Promise<string> {
  const topic = await admin.create('topic', topicFields('kept'));
  await admin.publish('topic', topic);
  const guide = await admin.create('guide', { ...guideFields('kept', [topic]), body: [await figureFields(admin)] });
  expect((await admin.publish('guide', guide)).status).toBe(200);
  const term = await admin.create('term', termFields('gone'));
  await admin.publish('term', term);
  await admin.withdraw('term', term, { kind: 'gone', reason: 'It was wrong.' });
  await admin.update('guide', guide, { title: 'An unpublished title' });
  return guide;
}

test.each(['SQLite', 'PostgreSQL'])(
  'a backup of a running CMS on %s, restored elsewhere, gives the same drafts, log and release',
  { timeout: 240_000 },
  async (kind) => {
    const place = async (name: string): Promise<Place> => ({
      dataDir: path.join(folder, kind, name),
      databaseUrl: kind === 'SQLite' ? '' : await postgres.createDatabase(name),
    });
    const [first, second, backup] = [await place('first'), await place('second'), path.join(folder, kind, 'a backup')];
    const cms = await startCms({ ...first, secrets: makeSecrets() });
    const admin = await signIn(cms);
    const guide = await fill(admin);

    expect(await command('backup', first, portOf(cms), backup)).toEqual([0, expect.stringContaining('files in')]);
    expect(await command('backup', first, portOf(cms), backup)).toEqual([1, expect.stringContaining('is not empty')]);
    expect(await command('restore', first, portOf(cms), backup)).toEqual([1, expect.stringContaining('The CMS answers at')]);
    const log = await readLog(cms);
    const release = await releaseOf(cms);
    await admin.publish('guide', guide, { title: 'After the backup' });
    await cms.stop();

    expect(await command('restore', second, portOf(cms), backup)).toEqual([0, expect.stringContaining('Restored.')]);
    const restored = await startCms({ ...second, secrets: makeSecrets() });
    expect(await readLog(restored)).toEqual(log);
    expect(await releaseOf(restored)).toEqual(release);
    expect(Object.keys(release).filter((file) => file.startsWith('media/'))).not.toEqual([]);
    const again = await signIn(restored);
    expect(await again.read('guide', guide, 'draft')).toMatchObject({ title: 'An unpublished title' });
    await restored.stop();

    // Over what is there: its files are kept aside, and what was published after the backup is gone.
    expect(await command('restore', first, portOf(cms), backup)).toEqual([0, expect.stringContaining('cms.before-')]);
    const over = await startCms({ ...first, secrets: makeSecrets() });
    expect(await readLog(over)).toEqual(log);
    await over.stop();
  },
);
