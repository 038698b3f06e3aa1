import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';

let cms: Cms;
let admin: Admin;
beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
});
afterAll(() => cms.stop());

test('a link within the site that leads nowhere any more is listed once for each document that has it, before what nobody looked at', async () => {
  const topic = await admin.create('topic', topicFields('a'));
  await admin.publish('topic', topic);
  const target = await admin.create('guide', guideFields('target', [topic]));
  await admin.publish('guide', target);
  const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: 'there' }] });
  const content = ['/guides/guide-target/', '/guides/guide-target/', 'https://example.org/elsewhere'].map((url) => ({
    type: 'paragraph',
    children: [link(url)],
  }));
  const users: object[] = [];
  for (const name of ['one', 'two']) {
    const guide = await admin.create('guide', { ...guideFields(name, [topic]), body: [{ __component: 'blocks.prose', content }] });
    expect((await admin.publish('guide', guide)).status).toBe(200);
    users.push({ type: 'guide', documentId: guide, title: `Guide ${name}` });
  }
  const listed = async () => ((await admin.send('GET', '/editorial/links')).body as { links: object[] }).links;
  const outside = { link: 'https://example.org/elsewhere', state: 'pending', users };
  expect(await listed()).toMatchObject([outside]);
  await admin.withdraw('guide', target, { kind: 'gone', reason: 'It was wrong.' });
  expect(await listed()).toMatchObject([{ link: '/guides/guide-target/', state: 'broken', users }, outside]);
});
