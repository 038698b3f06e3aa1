import { randomUUID } from 'node:crypto';
import type { Row } from 'shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin, type Answer } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readLog, readState } from '../support/log-client.ts';
import { guideFields, paragraph, questionFields, sourceFields, termFields, topicFields } from '../support/sample-documents.ts';

let cms: Cms;
let admin: Admin;

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

/** Distinct in every test, so that no two documents meet by chance. */
const fresh = (): string => randomUUID();

const rowsOf = async (documentId: string): Promise<Row[]> => (await readLog(cms)).filter((row) => row.documentId === documentId);
const lastRow = async (documentId: string): Promise<Row | undefined> => (await rowsOf(documentId)).at(-1);

/** Publishes and gives the documentId. */
async function live(type: string, fields: object): Promise<string> {
  const documentId = await admin.create(type, fields);
  expect(await admin.publish(type, documentId)).toMatchObject({ status: 200 });
  return documentId;
}

const liveGuide = async (name: string): Promise<string> => live('guide', guideFields(name, [await live('topic', topicFields(name))]));

/** What the edit view shows of a refusal. */
function refused({ status, body }: Answer): { message: string; at: string[]; told: string[] } {
  expect(status).toBe(400);
  const { message, details } = (body as { error: { message: string; details: { errors: { path: string[]; message: string }[] } } }).error;
  return { message, at: details.errors.map((error) => error.path.join('.')), told: details.errors.map((error) => error.message) };
}

test('a draft that does not fit the contract is refused at its fields, by name', async () => {
  const name = fresh();
  const topic = await live('topic', topicFields(name));
  const body = [
    { __component: 'blocks.prose', content: [paragraph('Fine.')] },
    { __component: 'blocks.prose', content: [{ type: 'heading', level: 1, children: [{ type: 'text', text: 'Too big' }] }] },
  ];
  const guide = await admin.create('guide', { ...guideFields(name, [topic]), kind: 'condition', answer: '', redFlags: [], body });
  const before = await readState(cms);
  const { message, at, told } = refused(await admin.publish('guide', guide));
  expect(message).toContain(`guide → Guide ${name} (guide-${name}): 2 problems: answer: It is empty. Fill it in. body.1.content:`);
  expect(at).toEqual(['answer', 'body.1.content']);
  expect(told[1]).toContain('a heading 1');
  expect(await admin.read('guide', guide, 'published')).toBeNull();
  expect(await readState(cms)).toEqual(before);
});

test('a rule across fields is refused at its field', async () => {
  const name = fresh();
  const topic = await live('topic', topicFields(name));
  const guide = await admin.create('guide', { ...guideFields(name, [topic]), kind: 'condition', redFlags: [] });
  expect(refused(await admin.publish('guide', guide)).at).toEqual(['redFlags']);
});

test('what a document requires has to be published first, and can’t be withdrawn before it', async () => {
  const name = fresh();
  const topic = await admin.create('topic', topicFields(name));
  const guide = await admin.create('guide', guideFields(name, [topic]));
  const { at, told } = refused(await admin.publish('guide', guide));
  expect(at).toEqual(['topics']);
  expect(told[0]).toContain(`topic → Topic ${name} (topic-${name}), which isn’t published`);

  await admin.publish('topic', topic);
  expect((await admin.publish('guide', guide)).status).toBe(200);
  for (const answer of [
    await admin.unpublish('topic', topic),
    await admin.remove('topic', topic),
    await admin.bulk('bulkDelete', 'topic', [topic]),
  ])
    expect(refused(answer).message).toContain(`guide → Guide ${name} (guide-${name})`);
  expect(await admin.read('topic', topic, 'published')).not.toBeNull();

  expect((await admin.unpublish('guide', guide)).status).toBe(200);
  expect((await admin.unpublish('topic', topic)).status).toBe(200);
});

test('what a block requires has to be published first', async () => {
  const name = fresh();
  const guide = await liveGuide(name);
  const question = await admin.create('question', questionFields(name, guide));
  const topic = await live('topic', topicFields(`${name}-b`));
  const group = { __component: 'blocks.question-group', questions: { set: [{ documentId: question }] } };
  const showing = await admin.create('guide', { ...guideFields(`${name}-b`, [topic]), body: [group] });
  expect(refused(await admin.publish('guide', showing)).at).toEqual(['body.0.questions']);
  await admin.publish('question', question);
  expect((await admin.publish('guide', showing)).status).toBe(200);
  expect((await lastRow(showing))?.snapshot).toMatchObject({ body: [{ questions: [question] }] });
});

test('an optional relation is logged whether or not its target is published', async () => {
  const name = fresh();
  const guide = await admin.create('guide', guideFields(name, []));
  const term = await live('term', { ...termFields(name), guide: { set: [{ documentId: guide }] } });
  expect((await lastRow(term))?.snapshot).toMatchObject({ guide });
});

test('a relation keeps the editor’s order', async () => {
  const names = [fresh(), fresh(), fresh()];
  const topics: string[] = [];
  for (const name of names) topics.push(await live('topic', topicFields(name)));
  const guide = await live('guide', guideFields(fresh(), topics.toReversed()));
  expect((await lastRow(guide))?.snapshot).toMatchObject({ topics: topics.toReversed() });
});

test('a citation names a published source, which then stays and keeps its key', async () => {
  const name = fresh();
  const term = await admin.create('term', termFields(name, [`source-${name}`, 'nowhere']));
  const fix = 'Publish that source, or correct the citation.';
  expect(refused(await admin.publish('term', term)).told).toEqual([
    `“source-${name}” names no published source. ${fix} “nowhere” names no published source. ${fix}`,
  ]);
  const source = await live('source', sourceFields(name));
  expect((await admin.publish('term', term, termFields(name, [`source-${name}`]))).status).toBe(200);
  expect(refused(await admin.unpublish('source', source)).message).toContain(`term → Term ${name} (term-${name})`);
  expect(refused(await admin.publish('source', source, { key: `other-${name}` })).at).toEqual(['key']);
  expect(await admin.read('source', source, 'draft')).toMatchObject({ key: `source-${name}` });
});

test('an address belongs to one document for ever', async () => {
  const name = fresh();
  const first = await live('topic', topicFields(name));
  const second = await admin.create('topic', topicFields(`${name}-b`));
  const { at, message } = refused(await admin.publish('topic', second, topicFields(name)));
  expect(at).toEqual(['slug']);
  expect(message).not.toBe('');
  await admin.unpublish('topic', first);
  await admin.remove('topic', first);
  expect(refused(await admin.publish('topic', second, topicFields(name))).told).toEqual([
    expect.stringContaining('had this address before'),
  ]);
});

test('a redirect leads from an address that nothing else has', async () => {
  const name = fresh();
  await live('topic', topicFields(name));
  const attempt = async (from: string): Promise<string[]> => {
    const redirect = await admin.create('redirect', { title: 'A redirect', from, to: '/guides/' });
    return refused(await admin.publish('redirect', redirect)).told;
  };
  expect(await attempt(`/topics/topic-${name}/`)).toEqual([expect.stringContaining(`topic → Topic ${name} (topic-${name}) is published`)]);
  expect(await attempt(`/topics/topic-${name}`)).toEqual([expect.stringContaining('has this address')]);
  expect(await attempt('/search/')).toEqual([expect.stringContaining('a page of the site itself')]);

  await live('redirect', { title: 'A redirect', from: `/topics/topic-${name}-b/`, to: '/guides/' });
  const taken = await admin.create('topic', topicFields(`${name}-b`));
  expect(refused(await admin.publish('topic', taken)).at).toEqual(['slug']);
});

test('changes are told as the editors say, and never twice', async () => {
  const guide = await liveGuide(fresh());
  const change = async (changeKind: string | null, changeNote: string | null): Promise<unknown> => {
    const answer = await admin.publish('guide', guide, { changeKind, changeNote });
    if (answer.status === 400) return refused(answer).at;
    const row = await lastRow(guide);
    return [row?.revision, row?.changeKind, row?.changeNote];
  };
  expect(await lastRow(guide)).toMatchObject({ revision: 1, changeKind: 'major', changeNote: 'First published' });
  expect(await change(null, null)).toEqual([2, 'minor', '']);
  expect(await change('major', null)).toEqual(['changeNote']);
  expect(await change('major', 'The dose was corrected.')).toEqual([3, 'major', 'The dose was corrected.']);
  expect(await change('major', ' The dose was corrected. ')).toEqual(['changeNote']);
  expect(await change('minor', 'The dose was corrected.')).toEqual([4, 'minor', '']);
  expect(await change('minor', 'A comma.')).toEqual([5, 'minor', 'A comma.']);
  expect((await lastRow(guide))?.snapshot).not.toHaveProperty('changeNote');
});

test('a document can be withdrawn, come back, and be deleted', async () => {
  const topic = await live('topic', topicFields(fresh()));
  await admin.unpublish('topic', topic);
  await admin.publish('topic', topic);
  await admin.remove('topic', topic);
  const rows = await rowsOf(topic);
  expect(rows.map(({ action, revision }) => `${action} ${revision}`)).toEqual(['published 1', 'withdrawn 1', 'published 2', 'deleted 2']);
  const gone = { withdrawal: { kind: 'gone', reason: 'Withdrawn by the editors' }, snapshot: null, contentHash: null, publishedAt: null };
  expect(rows[1]).toMatchObject({ ...gone, slug: rows[0]?.slug });
  expect(rows[3]).toMatchObject(gone);
});

test('deleting what readers never saw, or no longer see, is no news', async () => {
  const never = await admin.create('topic', topicFields(fresh()));
  await admin.remove('topic', never);
  const withdrawn = await live('topic', topicFields(fresh()));
  await admin.unpublish('topic', withdrawn);
  await admin.remove('topic', withdrawn);
  expect(await rowsOf(never)).toEqual([]);
  expect((await rowsOf(withdrawn)).map(({ action }) => action)).toEqual(['published', 'withdrawn']);
});

test('a bulk publication is all or nothing, and says which one fails', async () => {
  const names = [fresh(), fresh(), fresh()];
  const topics: string[] = [];
  for (const name of names) topics.push(await admin.create('topic', topicFields(name)));
  const bad = await admin.create('topic', { ...topicFields(fresh()), title: 'The bad one', order: null });
  const before = await readState(cms);
  expect(refused(await admin.bulk('bulkPublish', 'topic', [...topics, bad])).message).toContain('topic → The bad one');
  expect(await readState(cms)).toEqual(before);
  for (const topic of topics) expect(await admin.read('topic', topic, 'published')).toBeNull();

  expect((await admin.bulk('bulkPublish', 'topic', topics)).status).toBe(200);
  expect((await readState(cms)).seq).toBe(before.seq + 3);
});

test('of two documents with one address, a bulk publication takes neither', async () => {
  const name = fresh();
  const first = await admin.create('person', { name: 'One', slug: name, role: 'Writer' });
  const second = await admin.create('person', { name: 'Two', slug: `${name}-b`, role: 'Writer' });
  await admin.update('person', second, { slug: name });
  expect((await admin.bulk('bulkPublish', 'person', [first, second])).status).toBe(400);
  expect(await rowsOf(first)).toEqual([]);
});

test('a guide gets its short id once', async () => {
  const name = fresh();
  const topic = await live('topic', topicFields(name));
  const guide = await admin.create('guide', guideFields(name, [topic]));
  const shortId = async (documentId: string): Promise<unknown> => (await admin.read('guide', documentId, 'draft'))?.['shortId'];
  const given = await shortId(guide);
  expect(given).toMatch(/^[a-hjkmnp-z2-9]{6}$/);
  await admin.update('guide', guide, { shortId: 'changed' });
  await admin.publish('guide', guide, { shortId: null });
  expect(await shortId(guide)).toBe(given);
  expect((await lastRow(guide))?.snapshot).toMatchObject({ shortId: given });

  const { body } = await admin.clone('guide', guide, { ...guideFields(`${name}-b`, [topic]), shortId: given });
  const clone = (body as { data: { documentId: string; shortId: string } }).data;
  expect(clone.documentId).not.toBe(guide);
  expect(clone.shortId).toMatch(/^[a-hjkmnp-z2-9]{6}$/);
  expect(clone.shortId).not.toBe(given);

  const imported = await admin.create('guide', { ...guideFields(`${name}-c`, [topic]), shortId: 'k7m2q' });
  expect(await shortId(imported)).toBe('k7m2q');
  expect((await admin.tryCreate('guide', { ...guideFields(`${name}-d`, [topic]), shortId: 'k7m2q' })).status).toBe(400);
});

test('a document that is written and published at once is one row', async () => {
  const name = fresh();
  const answer = await admin.send('POST', '/content-manager/collection-types/api::topic.topic/actions/publish', topicFields(name));
  expect(answer.status).toBe(200);
  const rows = await rowsOf((answer.body as { data: { documentId: string } }).data.documentId);
  expect(rows.map(({ slug, revision }) => [slug, revision])).toEqual([[`topic-${name}`, 1]]);

  const incomplete = { ...topicFields(fresh()), title: 'Never saved', order: null };
  const refusal = await admin.send('POST', '/content-manager/collection-types/api::topic.topic/actions/publish', incomplete);
  expect(refused(refusal).at).toEqual(['order']);
  const { body } = await admin.send('GET', '/content-manager/collection-types/api::topic.topic?_q=Never%20saved');
  expect(body).toMatchObject({ results: [] });
});

test('the site’s settings, which have no address, are published like any document', async () => {
  const single = '/content-manager/single-types/api::site-settings.site-settings';
  const fields = { title: 'Scalpwise', tagline: 'Guides', funding: 'Nobody pays.', licence: 'CC BY 4.0' };
  expect((await admin.send('PUT', single, fields)).status).toBe(200);
  expect((await admin.send('POST', `${single}/actions/publish`, fields)).status).toBe(200);
  const row = (await readLog(cms)).findLast(({ type }) => type === 'site-settings');
  expect(row).toMatchObject({ action: 'published', revision: 1, slug: '', snapshot: fields });
  expect((await admin.send('POST', `${single}/actions/unpublish`, {})).status).toBe(200);
  expect((await lastRow(row?.documentId ?? ''))?.action).toBe('withdrawn');
});
