import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, type Site } from '../support/site-process.ts';

let cms: Cms;
let site: Site;
beforeAll(async () => {
  cms = await startCms({ environment: { LOG_FORMAT: 'json' } });
  site = await startSite(cms);
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
});

const entries = (printed: string): Record<string, unknown>[] =>
  printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('with LOG_FORMAT=json, every line of the CMS and of the publisher is an object with time, level and message', async () => {
  const admin = await signIn(cms);
  const topic = await admin.create('topic', topicFields('a'));
  await admin.publish('topic', topic);
  const refused = await admin.create('guide', { ...guideFields('b', [topic]), answer: '' });
  expect((await admin.publish('guide', refused)).status).toBe(400);
  await shows(site, (await readState(cms)).seq);
  await expect.poll(() => site.releases()).toBeGreaterThan(0);
  for (const printed of [cms.output(), site.output()])
    for (const entry of entries(printed))
      expect(entry).toMatchObject({
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        level: expect.stringMatching(/^\w+$/),
        message: expect.any(String),
      });
  expect(entries(cms.output())).toContainEqual(
    expect.objectContaining({ level: 'http', message: expect.stringContaining('POST /content-manager/') }),
  );
  expect(entries(site.output())).toContainEqual(
    expect.objectContaining({ level: 'info', seq: 1, pages: expect.any(Number), ms: expect.any(Number) }),
  );
});
