import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { fold, readLog, readState } from '../support/log-client.ts';
import { besideCms, runCommand, type Ran } from './run-command.ts';
import { edit, idOf, library, writeFiles } from './sample-library.ts';

let cms: Cms;
let admin: Admin;
const folders: string[] = [];

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
  expect((await runContent(folderWith(library('first')))).out).toBe('6 created, 0 updated, 0 unchanged, 0 left alone; 6 published.\n');
}, 120_000);
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await cms?.stop();
});

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = writeFiles(files);
  folders.push(folder);
  return folder;
}

const runContent = (folder: string, ...args: string[]): Promise<Ran> =>
  runCommand('content', ['--folder', folder, ...args], besideCms(cms));

/** A library of its own for each test, imported and published. */
async function imported(name: string): Promise<string> {
  const folder = folderWith(library(name));
  expect(await runContent(folder, '--publish')).toEqual({
    code: 0,
    out: '6 created, 0 updated, 0 unchanged, 0 left alone; 6 published.\n',
    err: '',
  });
  return folder;
}

const live = async (name: string) => fold(await readLog(cms)).get(idOf(name));

test('an empty CMS gets the whole library, published, though some of its documents need each other', async () => {
  expect(await live('scarsfirst')).toMatchObject({
    revision: 1,
    snapshot: {
      shortId: 'k7m2firs',
      topics: [idOf('topicfirst')],
      relatedGuides: [idOf('lossfirst')],
      body: [
        { __component: 'blocks.prose' },
        { __component: 'blocks.evidence-table', rows: [{ cells: 'Nothing\nlow' }] },
        { __component: 'blocks.question-group', questions: [idOf('fadefirst')] },
      ],
      redFlags: [{ urgency: 'urgent' }],
    },
  });
  expect((await live('fadefirst'))?.snapshot).toMatchObject({ guide: idOf('scarsfirst') });
});

test('into a CMS that holds something, files come as drafts unless they are to be published', async () => {
  const folder = folderWith(library('drafts'));
  expect((await runContent(folder)).out).toBe('6 created, 0 updated, 0 unchanged, 0 left alone; 0 published.\n');
  expect(await admin.read('guide', idOf('scarsdrafts'), 'draft')).toMatchObject({ title: 'Strip scars' });
  expect(await live('scarsdrafts')).toBeUndefined();
});

test('importing twice changes nothing', async () => {
  const folder = await imported('twice');
  const before = await readState(cms);
  const draft = await admin.read('guide', idOf('scarstwice'), 'draft');
  expect(await runContent(folder, '--publish')).toEqual({
    code: 0,
    out: '0 created, 0 updated, 6 unchanged, 0 left alone; 0 published.\n',
    err: '',
  });
  expect(await readState(cms)).toEqual(before);
  expect(await admin.read('guide', idOf('scarstwice'), 'draft')).toEqual(draft);
});

test('a changed file updates its draft and nothing else, and goes live when it is to be published', async () => {
  const folder = await imported('changed');
  edit(folder, 'guides/loss-changed.md', 'aliases: [baldness]\n', '');
  edit(folder, 'guides/loss-changed.md', '\n\nAsk why first.', '\n\nAsk a doctor why.');
  const updated = 'guides/loss-changed.md: updated\n0 created, 1 updated, 5 unchanged, 0 left alone;';
  expect(await runContent(folder)).toEqual({ code: 0, out: `${updated} 0 published.\n`, err: '' });
  expect(await admin.read('guide', idOf('losschanged'), 'draft')).toMatchObject({ aliases: null });
  expect(await live('losschanged')).toMatchObject({ revision: 1, snapshot: { aliases: 'baldness' } });

  edit(folder, 'guides/loss-changed.md', 'Ask a doctor why.', 'Ask your doctor why.');
  expect((await runContent(folder, '--publish')).out).toBe(`${updated} 1 published.\n`);
  const now = await live('losschanged');
  expect(now).toMatchObject({ revision: 2 });
  expect(now?.snapshot).not.toHaveProperty('aliases');
});

test('an editor’s work is left alone: an edited draft, a deleted document, one that was written in the CMS', async () => {
  const folder = await imported('edited');
  await admin.update('guide', idOf('lossedited'), { title: 'Losing hair' });
  await admin.remove('term', idOf('wordedited'));
  const fields = { title: 'Alopecia', slug: 'alopecia-edited', summary: 'Hair loss.', order: 2, tint: 'alopecia' };
  const lines = Object.entries({ documentId: await admin.create('topic', fields), ...fields }).map(([key, value]) => `${key}: ${value}\n`);
  writeFiles({ 'topics/alopecia-edited.md': `---\n${lines.join('')}---\n` }, folder);
  edit(folder, 'guides/loss-edited.md', 'title: Hair loss', 'title: Hair loss explained');
  edit(folder, 'terms/word-edited.md', 'title: Donor area', 'title: Donor zone');

  expect(await runContent(folder, '--publish')).toEqual({
    code: 0,
    out: [
      'topics/alopecia-edited.md: left alone. The CMS has this document from elsewhere, not from an import.',
      'terms/word-edited.md: left alone. Somebody deleted it in the CMS since the last import.',
      'guides/loss-edited.md: left alone. Somebody edited its draft in the CMS since the last import.',
      '0 created, 0 updated, 4 unchanged, 3 left alone; 0 published.',
      '',
    ].join('\n'),
    err: '',
  });
  expect(await admin.read('guide', idOf('lossedited'), 'draft')).toMatchObject({ title: 'Losing hair' });
  expect(await admin.read('term', idOf('wordedited'), 'draft')).toBeNull();
});

test('what the editors withdrew is updated and stays withdrawn', async () => {
  const folder = await imported('withdrawn');
  await admin.unpublish('guide', idOf('losswithdrawn'));
  edit(folder, 'guides/loss-withdrawn.md', 'title: Hair loss', 'title: Hair loss explained');
  expect((await runContent(folder, '--publish')).out).toBe(
    [
      'guides/loss-withdrawn.md: updated',
      'guides/loss-withdrawn.md: left alone. Its draft was updated, but it isn’t published: the editors have withdrawn it.',
      '0 created, 1 updated, 5 unchanged, 1 left alone; 0 published.',
      '',
    ].join('\n'),
  );
  expect(await live('losswithdrawn')).toBeUndefined();
});

test('a file that is wrong keeps all of them out, by file and line', async () => {
  const folder = folderWith(library('wrong'));
  edit(folder, 'guides/loss-wrong.md', '[scars-wrong]', '[scar-wrong]');
  edit(folder, 'questions/fade-wrong.md', '@source-wrong', '@another-leaflet');
  const before = await readState(cms);
  expect(await runContent(folder, '--publish')).toEqual({
    code: 1,
    out: '',
    err: [
      'guides/loss-wrong.md:11: There is no guide “scar-wrong”.',
      'questions/fade-wrong.md:9: There is no source “another-leaflet”.',
      'Nothing was imported: 2 to put right.',
      '',
    ].join('\n'),
  });
  expect(await readState(cms)).toEqual(before);
  expect(await admin.read('topic', idOf('topicwrong'), 'draft')).toBeNull();
});

test('when the log refuses one document, none is written', async () => {
  const folder = await imported('refused');
  edit(folder, 'guides/loss-refused.md', 'title: Hair loss', 'changeKind: major\ntitle: Hair loss explained');
  edit(folder, 'topics/topic-refused.md', 'Scars on the scalp.', 'Scars.');
  const before = await readState(cms);
  const ran = await runContent(folder, '--publish');
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toMatch(/^guides\/loss-refused\.md:1: guide → Hair loss explained \(loss-refused\): 1 problem: changeNote/);
  expect(await readState(cms)).toEqual(before);
  expect(await admin.read('topic', idOf('topicrefused'), 'draft')).toMatchObject({ summary: 'Scars on the scalp.' });
});

test('what Strapi refuses is told by its file, and nothing is written', async () => {
  await imported('owner');
  const folder = folderWith(library('thief'));
  edit(folder, 'guides/scars-thief.md', 'shortId: k7m2thie', 'shortId: k7m2owne');
  const ran = await runContent(folder);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toMatch(/^guides\/scars-thief\.md:1: The short id “k7m2owne” belongs to another guide\./);
  expect(await admin.read('topic', idOf('topicthief'), 'draft')).toBeNull();
});

test('new files may name documents that only the CMS has', async () => {
  await imported('base');
  const { 'questions/fade-base.md': question = '' } = library('base');
  const further = question.replaceAll('fade-base', 'itch-base').replace(idOf('fadebase'), idOf('itchbase'));
  const folder = folderWith({ 'questions/itch-base.md': further });
  expect((await runContent(folder, '--publish')).out).toBe('1 created, 0 updated, 0 unchanged, 0 left alone; 1 published.\n');
  expect((await live('itchbase'))?.snapshot).toMatchObject({ guide: idOf('scarsbase') });
});

test('the token is needed, and the right one', async () => {
  const folder = folderWith(library('token'));
  const env = besideCms(cms);
  const without = await runCommand('content', ['--folder', folder], { ...env, IMPORT_WRITE_TOKEN: '' });
  expect(without).toMatchObject({ code: 1, err: expect.stringContaining('IMPORT_WRITE_TOKEN isn’t set') });
  const wrong = await runCommand('content', ['--folder', folder], { ...env, IMPORT_WRITE_TOKEN: cms.secrets.LOG_READ_TOKEN });
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('doesn’t take this IMPORT_WRITE_TOKEN') });
  expect(await admin.read('topic', idOf('topictoken'), 'draft')).toBeNull();
});
