import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../support/cms-admin.ts';
import { readLog } from '../support/log-client.ts';
import { questionFields } from '../support/sample-documents.ts';
import { Desk, message } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk?.cms.stop());

const jobsOf = async (guide: string) => (await desk.view(guide)).jobs;

test('a plan: shown by London’s clock, replaced, taken back; refused for what is over and for who may not publish', async () => {
  const guide = await desk.write();
  expect((await desk.plan(guide, 'publish', '2099-07-01')).status).toBe(200);
  expect((await desk.plan(guide, 'publish', '2099-07-02')).status).toBe(200);
  expect(await jobsOf(guide)).toMatchObject([{ action: 'publish', at: '2099-07-02T08:00:00.000Z', state: 'waiting' }]);
  expect(message(await desk.plan(guide, 'publish', '2026-01-01'))).toContain('2026-01-01, 09:00 in London is over.');
  expect(message(await desk.plan(guide, 'publish', '2099-07-03', {}, 'author'))).toContain('Your role may not publish');
  expect((await desk.plan(guide, 'withdraw', '2099-07-03')).status).toBe(400);
  const back = { type: 'guide', documentId: guide, action: 'publish' };
  expect((await desk.as('administrator').send('POST', '/editorial/unschedule', back)).status).toBe(200);
  expect(await jobsOf(guide)).toEqual([]);
  expect((await desk.as('administrator').send('POST', '/editorial/unschedule', back)).status).toBe(400);
});

test('when the time comes it is published, and later withdrawn, on behalf of who planned it', async () => {
  const guide = await desk.write();
  await desk.plan(guide, 'publish', '2099-07-01');
  desk.fallDue(guide);
  await expect.poll(() => desk.history(guide)).toMatchObject([{ action: 'published', who: 'Ed Person' }]);
  await desk.plan(guide, 'withdraw', '2099-07-01', { withdrawal: { kind: 'gone', reason: 'The trial is over.' } });
  desk.fallDue(guide);
  await expect.poll(async () => (await desk.history(guide))[0]).toMatchObject({ action: 'withdrawn', why: 'The trial is over.' });
  expect(await jobsOf(guide)).toEqual([]);
});

const published = async (): Promise<{ guide: string; address: string }> => {
  const guide = await desk.write();
  await desk.take(guide, ['publish', 'editor']);
  return { guide, address: `/guides/${String((await desk.as('editor').read('guide', guide, 'draft'))?.['slug'])}/` };
};
const REASON = 'A newer guide replaces it.';
const planWithdrawal = (guide: string, withdrawal: object): Promise<Answer> => desk.plan(guide, 'withdraw', '2099-07-01', { withdrawal });

test('a withdrawal is planned like one that happens now: leading on, or leaving a notice', async () => {
  const next = await published();
  const plans = [
    { kind: 'redirect', target: next.address, reason: REASON },
    { kind: 'notice', reason: REASON },
  ] as const;
  for (const withdrawal of plans) {
    const { guide } = await published();
    expect(await planWithdrawal(guide, withdrawal)).toMatchObject({ status: 200 });
    expect(await jobsOf(guide)).toMatchObject([{ action: 'withdraw', withdrawal }]);
    desk.fallDue(guide);
    await expect
      .poll(async () => (await readLog(desk.cms)).findLast(({ documentId }) => documentId === guide))
      .toMatchObject({ withdrawal });
  }
});

test('a withdrawal that would lead nowhere is refused when it is planned, and again when its time comes', async () => {
  const [{ guide, address }, next] = [await published(), await published()];
  const redirect = (target: string) => ({ kind: 'redirect', target, reason: REASON });
  expect(message(await planWithdrawal(guide, redirect('/guides/no-such-guide/')))).toContain('is no page of this site now');
  expect(message(await planWithdrawal(guide, redirect(address)))).toContain('can’t redirect to itself');
  expect((await planWithdrawal(guide, redirect('https://evil.example/'))).status).toBe(400);
  expect(message(await planWithdrawal(await desk.write(), { kind: 'notice', reason: REASON }))).toContain('isn’t published');
  const question = await desk.as('editor').create('question', questionFields(randomUUID(), guide));
  await desk.as('editor').publish('question', question);
  expect(message(await planWithdrawal(guide, { kind: 'gone', reason: REASON }))).toContain('Published documents need it: question');
  await desk.as('editor').withdraw('question', question, { kind: 'gone', reason: REASON });
  expect(await jobsOf(guide)).toEqual([]);

  expect((await planWithdrawal(guide, redirect(next.address))).status).toBe(200);
  await desk.as('editor').withdraw('guide', next.guide, { kind: 'gone', reason: REASON });
  desk.fallDue(guide);
  await expect
    .poll(() => jobsOf(guide))
    .toMatchObject([{ state: 'failed', reason: expect.stringContaining('is no page of this site now') }]);
  expect((await desk.history(guide))[0]).toMatchObject({ action: 'published' });
});

test('a plan asks for signatures like everybody; what failed is kept with its reason', async () => {
  const guide = await desk.write();
  await desk.plan(guide, 'publish', '2099-07-01');
  await desk.take(guide, ['submit', 'author']);
  desk.fallDue(guide);
  await expect
    .poll(() => jobsOf(guide))
    .toMatchObject([{ state: 'failed', reason: expect.stringContaining('A clinical reviewer must sign it') }]);
  expect(await desk.history(guide)).toEqual([]);
});
