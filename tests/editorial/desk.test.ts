import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../support/cms-admin.ts';
import { figureFields } from '../support/pictures.ts';
import { readLog, readState } from '../support/log-client.ts';
import { paragraph, questionFields } from '../support/sample-documents.ts';
import { Desk, message, ROLES, STEPS, told, type Revision, type Role, type Step } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk?.cms.stop());

/** How a document that Ann wrote comes to each state, and what each role may do with it there. */
const STATES: Record<string, { way: [Step, Role][]; open: Record<Role, Step[]> }> = {
  'a draft': {
    way: [],
    open: { author: ['submit'], editor: ['submit', 'publish'], reviewer: [], administrator: ['submit', 'publish'] },
  },
  'in review': {
    way: [['submit', 'author']],
    open: { author: [], editor: ['return', 'override'], reviewer: ['return', 'sign'], administrator: ['return', 'sign', 'override'] },
  },
  returned: {
    way: [
      ['submit', 'author'],
      ['return', 'reviewer'],
    ],
    open: { author: ['submit'], editor: ['submit', 'override'], reviewer: [], administrator: ['submit', 'override'] },
  },
  signed: {
    way: [
      ['submit', 'author'],
      ['sign', 'reviewer'],
    ],
    open: { author: [], editor: ['return', 'publish'], reviewer: ['return'], administrator: ['return', 'publish'] },
  },
};

describe.each(Object.entries(STATES))('%s', (_, { way, open }) => {
  test.each(ROLES)('as %s: every other step is refused with a sentence, and changes nothing', async (role) => {
    const guide = await desk.write();
    await desk.take(guide, ...way);
    const before = [await desk.view(guide), await readState(desk.cms)];
    const { steps } = await desk.view(guide, role);
    for (const name of STEPS) {
      const isOpen = open[role].includes(name);
      expect(steps[name]?.refused === null, `${name} is offered`).toBe(isOpen);
      if (isOpen) continue;
      const answer = await desk.step(name, guide, role);
      expect([400, 403], name).toContain(answer.status);
      expect(message(answer), name).toMatch(/[A-Z].{15,}\.$/);
      expect(await desk.as(role).send('GET', `/editorial/desk/guide/${guide}`), name).toMatchObject({ status: 200 });
    }
    expect([await desk.view(guide), await readState(desk.cms)]).toEqual(before);
    for (const name of open[role].slice(0, 1)) await desk.take(guide, [name, role]);
  });
});

const reviewOf = async (guide: string) => (await readLog(desk.cms)).findLast(({ documentId }) => documentId === guide)?.review;

test('signed by another, published: the log says who, what they are, and when', async () => {
  const guide = await desk.write();
  await desk.take(guide, ['submit', 'author'], ['sign', 'reviewer'], ['publish', 'editor']);
  expect(await reviewOf(guide)).toMatchObject({ kind: 'signed', name: 'Rea Person', profession: 'Dermatologist' });
  expect((await desk.view(guide)).stage).toBe('published');
});

test('what changed since it was published is no mere draft: readers have the text from before, also while it is returned', async () => {
  const guide = await desk.write();
  expect(await desk.view(guide)).toMatchObject({ stage: 'draft', isLive: false });
  await desk.take(guide, ['publish', 'editor']);
  expect(await desk.view(guide)).toMatchObject({ stage: 'published', isLive: true });
  await desk.change(guide, 'Another answer.');
  expect(await desk.view(guide)).toMatchObject({ stage: 'changed', isLive: true });
  await desk.take(guide, ['submit', 'author']);
  expect(await desk.view(guide)).toMatchObject({ stage: 'in review', isLive: true });
  await desk.take(guide, ['return', 'reviewer']);
  expect(await desk.view(guide)).toMatchObject({ stage: 'changed', returned: true });
});

test('nobody signs their own text, not even an administrator', async () => {
  const guide = await desk.write();
  await desk.change(guide, 'An administrator’s words.', 'administrator');
  await desk.take(guide, ['submit', 'author']);
  expect(message(await desk.step('sign', guide, 'administrator'))).toContain('You edited this text, so somebody else has to sign it.');
  // Publishing it unsigned doesn't make it another's text.
  await desk.take(guide, ['override', 'editor'], ['submit', 'author']);
  expect((await desk.step('sign', guide, 'administrator')).status).toBe(400);
  await desk.take(guide, ['sign', 'reviewer']);
});

test('saving without changing a word makes nobody an author', async () => {
  const guide = await desk.write();
  const draft = await desk.as('administrator').read('guide', guide, 'draft');
  await desk.as('administrator').update('guide', guide, { answer: draft?.['answer'], slug: `other-${randomUUID()}` });
  await desk.take(guide, ['submit', 'author'], ['sign', 'administrator']);
});

test('one changed word after signing opens it again; a changed address does not', async () => {
  const guide = await desk.write();
  await desk.take(guide, ['submit', 'author'], ['sign', 'reviewer']);
  await desk.as('author').update('guide', guide, { slug: `moved-${randomUUID()}`, nextReview: '2028-01-01', changeNote: 'A note.' });
  expect((await desk.view(guide)).stage).toBe('signed');
  await desk.change(guide, 'The answer in two sentences.');
  expect(await desk.view(guide)).toMatchObject({ stage: 'in review', reopened: true });
  expect(message(await desk.step('publish', guide, 'editor'))).toContain('It changed after it was signed.');
  // The very words that were signed are signed.
  await desk.change(guide, 'The answer in a sentence.');
  await desk.take(guide, ['publish', 'editor']);
});

test('a changed word in what the page embeds opens it again', async () => {
  const about = await desk.write();
  await desk.take(about, ['publish', 'editor']);
  const question = await desk.as('editor').create('question', questionFields(randomUUID(), about));
  await desk.as('editor').publish('question', question);
  const group = { __component: 'blocks.question-group', questions: { set: [{ documentId: question }] } };
  const guide = await desk.write({ body: [group] });
  await desk.take(guide, ['submit', 'author'], ['sign', 'reviewer']);
  expect((await desk.as('editor').publish('question', question, { answer: [paragraph('Another answer.')] })).status).toBe(200);
  expect(await desk.view(guide)).toMatchObject({ stage: 'in review', reopened: true });
});

test('a signature is for the text that was read', async () => {
  const guide = await desk.write();
  await desk.take(guide, ['submit', 'author']);
  const { clinicalHash } = await desk.view(guide);
  await desk.change(guide, 'Changed meanwhile.');
  const asked = { type: 'guide', documentId: guide, clinicalHash, profession: 'Dermatologist' };
  expect(message(await desk.as('reviewer').send('POST', '/editorial/sign', asked))).toContain('changed while you were reading');
});

test('override: the log carries the reason, and a bulk action can’t do without one', async () => {
  const guide = await desk.write();
  await desk.take(guide, ['submit', 'author'], ['return', 'reviewer']);
  const bulk = await desk.as('editor').bulk('bulkPublish', 'guide', [guide]);
  expect([bulk.status, message(bulk)]).toEqual([400, expect.stringContaining('comments that nobody has answered')]);
  await desk.take(guide, ['override', 'editor']);
  expect(await reviewOf(guide)).toMatchObject({ kind: 'override', reason: 'A recall that readers must know of.' });
});

test('what is live unsigned can be signed as it is, and published again', async () => {
  const guide = await desk.write();
  await desk.take(guide, ['publish', 'editor']);
  expect(await reviewOf(guide)).toBeNull();
  await desk.take(guide, ['submit', 'editor'], ['sign', 'reviewer']);
  const published = await desk.as('editor').send('POST', '/editorial/publish', { type: 'guide', documentId: guide });
  expect(published).toMatchObject({ status: 200 });
  expect(await reviewOf(guide)).toMatchObject({ kind: 'signed' });
  await desk.change(guide, 'Another answer.');
  await desk.take(guide, ['publish', 'editor']);
  expect(await reviewOf(guide)).toMatchObject({ kind: 'changed', name: 'Rea Person' });
});

test('history: every revision with who and why; compared in words and figures; restored as the draft it was', async () => {
  const numbers = (numerator: number): object => ({
    __component: 'blocks.numbers',
    items: [{ numerator, denominator: 1000, outcome: 'bled', population: '1,000 people [@source-desk]' }],
  });
  const guide = await desk.write({ answer: 'It may hurt.', body: [numbers(12), await figureFields(desk.as('administrator'))] });
  await desk.take(guide, ['publish', 'editor']);
  const second = { answer: 'It will hurt.', body: [numbers(15)], changeKind: 'major', changeNote: 'The figure is newer.' };
  expect((await desk.as('administrator').publish('guide', guide, second)).status).toBe(200);
  await desk.as('editor').withdraw('guide', guide, { kind: 'gone', reason: 'It was wrong after all.' });
  const revisions = await desk.history(guide);
  expect(revisions.map(({ revision, action, who, why }) => [revision, action, who, why])).toEqual([
    [2, 'withdrawn', 'Ed Person', 'It was wrong after all.'],
    [2, 'published', 'Test Editor', 'The figure is newer.'],
    [1, 'published', 'Ed Person', 'First published'],
  ]);

  const [, later, earlier] = revisions as [Revision, Revision, Revision];
  const changed = told(await desk.diff(guide, earlier.seq, later.seq));
  expect(changed).toEqual({ Answer: '-may +will', Body: expect.stringContaining('-12 +15') });
  expect(changed['Body']).toContain('[Figure]');
  expect(await desk.diff(guide, later.seq, 'draft')).toEqual([]);

  const restored = (role: Role) => desk.as(role).send('POST', '/editorial/restore', { type: 'guide', documentId: guide, seq: earlier.seq });
  const refusal = await restored('reviewer');
  expect([refusal.status, message(refusal)]).toEqual([403, expect.stringContaining('Your role may not update')]);
  expect(await restored('author')).toMatchObject({ status: 200, body: { revision: 1 } });
  expect(await desk.diff(guide, earlier.seq, 'draft')).toEqual([]);
  expect(await desk.as('editor').read('guide', guide, 'published')).toBeNull();
  const another = await desk.write();
  const asked = { type: 'guide', documentId: another, seq: earlier.seq };
  expect((await desk.as('editor').send('POST', '/editorial/restore', asked)).status).toBe(404);
});

const waitsFor = async (role: Role, guide: string): Promise<string | undefined> => {
  const { body } = await desk.as(role).send('GET', '/editorial/overview/waiting');
  const { waiting } = body as { waiting: { documentId: string; todo: string; by: string }[] };
  const found = waiting.find(({ documentId }) => documentId === guide);
  return found && `${found.todo}, ${found.by}`;
};
const whoWaits = async (guide: string): Promise<(string | undefined)[]> => Promise.all(ROLES.map((role) => waitsFor(role, guide)));

test('what waits for me: each sees what their role can take further, and their own that came back', async () => {
  const guide = await desk.write();
  expect(await whoWaits(guide)).toEqual([undefined, undefined, undefined, undefined]);
  await desk.take(guide, ['submit', 'author']);
  expect(await whoWaits(guide)).toEqual([undefined, 'return, Ann Person', 'sign, Ann Person', 'sign, Ann Person']);
  await desk.take(guide, ['return', 'reviewer']);
  expect(await whoWaits(guide)).toEqual(['mend, Rea Person', undefined, undefined, undefined]);
  await desk.take(guide, ['submit', 'author'], ['sign', 'reviewer']);
  expect(await whoWaits(guide)).toEqual([undefined, 'publish, Rea Person', undefined, 'publish, Rea Person']);
  await desk.take(guide, ['publish', 'editor']);
  expect(await whoWaits(guide)).toEqual([undefined, undefined, undefined, undefined]);
});

test('two editors at once: the second save is refused, says whose came first, and changes nothing', async () => {
  const guide = await desk.write({ answer: 'As both opened it.' });
  const opened = String((await desk.as('editor').read('guide', guide, 'draft'))?.['updatedAt']);
  const save = async (role: Role, version: string, answer: string, action = ''): Promise<Answer> => {
    const response = await fetch(`${desk.cms.url}/content-manager/collection-types/api::guide.guide/${guide}${action}`, {
      method: action === '' ? 'PUT' : 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${desk.as(role).token}`, 'x-draft-version': version },
      body: JSON.stringify({ answer }),
    });
    return { status: response.status, body: await response.json() };
  };
  expect((await save('author', opened, 'What Ann saved.')).status).toBe(200);
  for (const action of ['', '/actions/publish']) {
    const { status, body } = await save('editor', opened, 'What Ed wrote.', action);
    expect(status).toBe(400);
    // Any other kind of error, and Strapi's form takes what was typed for saved.
    expect(body).toMatchObject({
      error: { name: 'ValidationError', message: expect.stringContaining('Ann Person saved it after you opened it.') },
    });
  }
  expect(await desk.as('editor').read('guide', guide, 'draft')).toMatchObject({ answer: 'What Ann saved.' });

  const values = { ...(await desk.as('editor').read('guide', guide, 'draft')), answer: 'What Ed wrote.' };
  expect(told(await desk.compare(guide, values))).toEqual({ Answer: '-Ann +Ed -saved +wrote' });
  const now = (await desk.as('editor').send('GET', `/editorial/version/guide/${guide}`)).body as { updatedAt: string; by: string };
  expect(now.by).toBe('Ann Person');
  expect((await save('editor', now.updatedAt, 'What Ed wrote.')).status).toBe(200);
});
