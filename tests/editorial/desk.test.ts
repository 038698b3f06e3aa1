import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn, signInAs, type Admin, type Answer } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { figureFields } from '../support/pictures.ts';
import { readLog, readState } from '../support/log-client.ts';
import { guideFields, paragraph, questionFields, sourceFields, topicFields } from '../support/sample-documents.ts';

let cms: Cms;
let topic: string;
const people: Record<string, Admin> = {};
const ROLES = ['author', 'editor', 'reviewer', 'administrator'] as const;
type Role = (typeof ROLES)[number];
const as = (role: Role): Admin => people[role] as Admin;

beforeAll(async () => {
  cms = await startCms();
  people['administrator'] = await signIn(cms);
  people['author'] = await signInAs(as('administrator'), 'strapi-author', 'Ann');
  people['editor'] = await signInAs(as('administrator'), 'strapi-editor', 'Ed');
  people['reviewer'] = await signInAs(as('administrator'), 'clinical-reviewer', 'Rea');
  topic = await as('editor').create('topic', topicFields('desk'));
  expect((await as('editor').publish('topic', topic)).status).toBe(200);
  await as('editor').publish('source', await as('editor').create('source', sourceFields('desk')));
});
afterAll(() => cms?.stop());

interface Desk {
  stage: string;
  reopened: boolean;
  returned: boolean;
  steps: Record<string, { refused: string | null }>;
  clinicalHash: string;
  moves: { kind: string; name: string; text: string }[];
}
const message = ({ body }: Answer): string => (body as { error: { message: string } }).error.message;
const deskOf = async (guide: string, role: Role = 'editor'): Promise<Desk> =>
  (await as(role).send('GET', `/editorial/desk/guide/${guide}`)).body as Desk;

/** A draft that Ann wrote. */
const write = (fields: object = {}): Promise<string> => as('author').create('guide', { ...guideFields(randomUUID(), [topic]), ...fields });
const change = (guide: string, answer: string, role: Role = 'author'): Promise<Answer> => as(role).update('guide', guide, { answer });

const step = {
  submit: (guide: string, role: Role) => as(role).send('POST', '/editorial/submit', { type: 'guide', documentId: guide }),
  return: (guide: string, role: Role) =>
    as(role).send('POST', '/editorial/return', { type: 'guide', documentId: guide, comments: 'The dose is missing.' }),
  sign: async (guide: string, role: Role) => {
    const { clinicalHash } = await deskOf(guide);
    return as(role).send('POST', '/editorial/sign', { type: 'guide', documentId: guide, clinicalHash, profession: 'Dermatologist' });
  },
  publish: (guide: string, role: Role) => as(role).publish('guide', guide),
  override: (guide: string, role: Role) =>
    as(role).send('POST', '/editorial/override', { type: 'guide', documentId: guide, reason: 'A recall that readers must know of.' }),
};
type Step = keyof typeof step;
const take = async (guide: string, ...moves: [Step, Role][]): Promise<void> => {
  for (const [name, role] of moves) expect(await step[name](guide, role), `${name} as ${role}`).toMatchObject({ status: 200 });
};

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
    const guide = await write();
    await take(guide, ...way);
    const before = [await deskOf(guide), await readState(cms)];
    const { steps } = await deskOf(guide, role);
    for (const name of Object.keys(step) as Step[]) {
      const isOpen = open[role].includes(name);
      expect(steps[name]?.refused === null, `${name} is offered`).toBe(isOpen);
      if (isOpen) continue;
      const answer = await step[name](guide, role);
      expect([400, 403], name).toContain(answer.status);
      expect(message(answer), name).toMatch(/[A-Z].{15,}\.$/);
      expect(await as(role).send('GET', `/editorial/desk/guide/${guide}`), name).toMatchObject({ status: 200 });
    }
    expect([await deskOf(guide), await readState(cms)]).toEqual(before);
    for (const name of open[role].slice(0, 1)) await take(guide, [name, role]);
  });
});

const reviewOf = async (guide: string) => (await readLog(cms)).findLast(({ documentId }) => documentId === guide)?.review;

test('signed by another, published: the log says who, what they are, and when', async () => {
  const guide = await write();
  await take(guide, ['submit', 'author'], ['sign', 'reviewer'], ['publish', 'editor']);
  expect(await reviewOf(guide)).toMatchObject({ kind: 'signed', name: 'Rea Person', profession: 'Dermatologist' });
  expect((await deskOf(guide)).stage).toBe('published');
});

test('nobody signs their own text, not even an administrator', async () => {
  const guide = await write();
  await change(guide, 'An administrator’s words.', 'administrator');
  await take(guide, ['submit', 'author']);
  expect(message(await step.sign(guide, 'administrator'))).toContain('You edited this text, so somebody else has to sign it.');
  // Publishing it unsigned doesn't make it another's text.
  await take(guide, ['override', 'editor'], ['submit', 'author']);
  expect((await step.sign(guide, 'administrator')).status).toBe(400);
  await take(guide, ['sign', 'reviewer']);
});

test('saving without changing a word makes nobody an author', async () => {
  const guide = await write();
  const draft = await as('administrator').read('guide', guide, 'draft');
  await as('administrator').update('guide', guide, { answer: draft?.['answer'], slug: `other-${randomUUID()}` });
  await take(guide, ['submit', 'author'], ['sign', 'administrator']);
});

test('one changed word after signing opens it again; a changed address does not', async () => {
  const guide = await write();
  await take(guide, ['submit', 'author'], ['sign', 'reviewer']);
  await as('author').update('guide', guide, { slug: `moved-${randomUUID()}`, nextReview: '2028-01-01', changeNote: 'A note.' });
  expect((await deskOf(guide)).stage).toBe('signed');
  await change(guide, 'The answer in two sentences.');
  expect(await deskOf(guide)).toMatchObject({ stage: 'in review', reopened: true });
  expect(message(await step.publish(guide, 'editor'))).toContain('It changed after it was signed.');
  // The very words that were signed are signed.
  await change(guide, 'The answer in a sentence.');
  await take(guide, ['publish', 'editor']);
});

test('a changed word in what the page embeds opens it again', async () => {
  const about = await write();
  await take(about, ['publish', 'editor']);
  const question = await as('editor').create('question', questionFields(randomUUID(), about));
  await as('editor').publish('question', question);
  const group = { __component: 'blocks.question-group', questions: { set: [{ documentId: question }] } };
  const guide = await write({ body: [group] });
  await take(guide, ['submit', 'author'], ['sign', 'reviewer']);
  expect((await as('editor').publish('question', question, { answer: [paragraph('Another answer.')] })).status).toBe(200);
  expect(await deskOf(guide)).toMatchObject({ stage: 'in review', reopened: true });
});

test('a signature is for the text that was read', async () => {
  const guide = await write();
  await take(guide, ['submit', 'author']);
  const { clinicalHash } = await deskOf(guide);
  await change(guide, 'Changed meanwhile.');
  const asked = { type: 'guide', documentId: guide, clinicalHash, profession: 'Dermatologist' };
  expect(message(await as('reviewer').send('POST', '/editorial/sign', asked))).toContain('changed while you were reading');
});

test('override: the log carries the reason, and a bulk action can’t do without one', async () => {
  const guide = await write();
  await take(guide, ['submit', 'author'], ['return', 'reviewer']);
  const bulk = await as('editor').bulk('bulkPublish', 'guide', [guide]);
  expect([bulk.status, message(bulk)]).toEqual([400, expect.stringContaining('comments that nobody has answered')]);
  await take(guide, ['override', 'editor']);
  expect(await reviewOf(guide)).toMatchObject({ kind: 'override', reason: 'A recall that readers must know of.' });
});

test('what is live unsigned can be signed as it is, and published again', async () => {
  const guide = await write();
  await take(guide, ['publish', 'editor']);
  expect(await reviewOf(guide)).toBeNull();
  await take(guide, ['submit', 'editor'], ['sign', 'reviewer']);
  const published = await as('editor').send('POST', '/editorial/publish', { type: 'guide', documentId: guide });
  expect(published).toMatchObject({ status: 200 });
  expect(await reviewOf(guide)).toMatchObject({ kind: 'signed' });
  await change(guide, 'Another answer.');
  await take(guide, ['publish', 'editor']);
  expect(await reviewOf(guide)).toMatchObject({ kind: 'changed', name: 'Rea Person' });
});

interface Revision {
  seq: number;
  revision: number;
  action: string;
  who: string;
  why: string;
}
const history = async (guide: string): Promise<Revision[]> =>
  ((await as('editor').send('GET', `/editorial/history/guide/${guide}`)).body as { revisions: Revision[] }).revisions;
interface Changed {
  label: string;
  stretches: { kind: string; text: string }[];
}
const diff = async (guide: string, from: number, to: number | 'draft'): Promise<Changed[]> =>
  ((await as('editor').send('GET', `/editorial/diff/guide/${guide}/${from}/${to}`)).body as { fields: Changed[] }).fields;
/** What a diff says, in short. */
const told = (fields: Changed[]): Record<string, string> =>
  Object.fromEntries(
    fields.map(({ label, stretches }) => [
      label,
      stretches.flatMap(({ kind, text }) => (kind === 'same' ? [] : `${kind === 'added' ? '+' : '-'}${text}`)).join(' '),
    ]),
  );

test('history: every revision with who and why; compared in words and figures; restored as the draft it was', async () => {
  const numbers = (numerator: number): object => ({
    __component: 'blocks.numbers',
    items: [{ numerator, denominator: 1000, outcome: 'bled', population: '1,000 people [@source-desk]' }],
  });
  const guide = await write({ answer: 'It may hurt.', body: [numbers(12), await figureFields(as('administrator'))] });
  await take(guide, ['publish', 'editor']);
  const second = { answer: 'It will hurt.', body: [numbers(15)], changeKind: 'major', changeNote: 'The figure is newer.' };
  expect((await as('administrator').publish('guide', guide, second)).status).toBe(200);
  await as('editor').withdraw('guide', guide, { kind: 'gone', reason: 'It was wrong after all.' });
  const revisions = await history(guide);
  expect(revisions.map(({ revision, action, who, why }) => [revision, action, who, why])).toEqual([
    [2, 'withdrawn', 'Ed Person', 'It was wrong after all.'],
    [2, 'published', 'Test Editor', 'The figure is newer.'],
    [1, 'published', 'Ed Person', 'First published'],
  ]);

  const [, later, earlier] = revisions as [Revision, Revision, Revision];
  const changed = told(await diff(guide, earlier.seq, later.seq));
  expect(changed).toEqual({ Answer: '-may +will', Body: expect.stringContaining('-12 +15') });
  expect(changed['Body']).toContain('[Figure]');
  expect(await diff(guide, later.seq, 'draft')).toEqual([]);

  const restored = (role: Role) => as(role).send('POST', '/editorial/restore', { type: 'guide', documentId: guide, seq: earlier.seq });
  const refusal = await restored('reviewer');
  expect([refusal.status, message(refusal)]).toEqual([403, expect.stringContaining('Your role may not update')]);
  expect(await restored('author')).toMatchObject({ status: 200, body: { revision: 1 } });
  expect(await diff(guide, earlier.seq, 'draft')).toEqual([]);
  expect(await as('editor').read('guide', guide, 'published')).toBeNull();
  const another = await write();
  const asked = { type: 'guide', documentId: another, seq: earlier.seq };
  expect((await as('editor').send('POST', '/editorial/restore', asked)).status).toBe(404);
});

const plan = (documentId: string, action: 'publish' | 'withdraw', day: string, more: object = {}, role: Role = 'editor') =>
  as(role).send('POST', '/editorial/schedule', { type: 'guide', documentId, action, day, time: '09:00', ...more });
interface Job {
  action: string;
  at: string;
  state: string;
  reason: string;
}
const jobsOf = async (guide: string): Promise<Job[]> => ((await deskOf(guide)) as unknown as { jobs: Job[] }).jobs;

/** As if the time had come. */
function fallDue(guide: string): void {
  const database = new DatabaseSync(path.join(cms.dataDir, 'cms', 'cms.db'), { timeout: 5000 });
  database.prepare('update editorial_job set at = ? where document_id = ?').run('2026-01-01T00:00:00.000Z', guide);
  database.close();
}

test('a plan: shown by London’s clock, replaced, taken back; refused for what is over and for who may not publish', async () => {
  const guide = await write();
  expect((await plan(guide, 'publish', '2099-07-01')).status).toBe(200);
  expect((await plan(guide, 'publish', '2099-07-02')).status).toBe(200);
  expect(await jobsOf(guide)).toMatchObject([{ action: 'publish', at: '2099-07-02T08:00:00.000Z', state: 'waiting' }]);
  expect(message(await plan(guide, 'publish', '2026-01-01'))).toContain('2026-01-01, 09:00 in London is over.');
  expect(message(await plan(guide, 'publish', '2099-07-03', {}, 'author'))).toContain('Your role may not publish');
  expect((await plan(guide, 'withdraw', '2099-07-03')).status).toBe(400);
  const back = { type: 'guide', documentId: guide, action: 'publish' };
  expect((await as('administrator').send('POST', '/editorial/unschedule', back)).status).toBe(200);
  expect(await jobsOf(guide)).toEqual([]);
  expect((await as('administrator').send('POST', '/editorial/unschedule', back)).status).toBe(400);
});

test('when the time comes it is published, and later withdrawn, on behalf of who planned it', async () => {
  const guide = await write();
  await plan(guide, 'publish', '2099-07-01');
  fallDue(guide);
  await expect.poll(() => history(guide)).toMatchObject([{ action: 'published', who: 'Ed Person' }]);
  await plan(guide, 'withdraw', '2099-07-01', { withdrawal: { kind: 'gone', reason: 'The trial is over.' } });
  fallDue(guide);
  await expect.poll(async () => (await history(guide))[0]).toMatchObject({ action: 'withdrawn', why: 'The trial is over.' });
  expect(await jobsOf(guide)).toEqual([]);
});

test('a plan asks for signatures like everybody; what failed is kept with its reason', async () => {
  const guide = await write();
  await plan(guide, 'publish', '2099-07-01');
  await take(guide, ['submit', 'author']);
  fallDue(guide);
  await expect
    .poll(() => jobsOf(guide))
    .toMatchObject([{ state: 'failed', reason: expect.stringContaining('A clinical reviewer must sign it') }]);
  expect(await history(guide)).toEqual([]);
});

test('two editors at once: the second save is refused, says whose came first, and changes nothing', async () => {
  const guide = await write({ answer: 'As both opened it.' });
  const opened = String((await as('editor').read('guide', guide, 'draft'))?.['updatedAt']);
  const save = async (role: Role, version: string, answer: string, action = ''): Promise<Answer> => {
    const response = await fetch(`${cms.url}/content-manager/collection-types/api::guide.guide/${guide}${action}`, {
      method: action === '' ? 'PUT' : 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${as(role).token}`, 'x-draft-version': version },
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
  expect(await as('editor').read('guide', guide, 'draft')).toMatchObject({ answer: 'What Ann saved.' });

  const values = { ...(await as('editor').read('guide', guide, 'draft')), answer: 'What Ed wrote.' };
  const both = await as('editor').send('POST', '/editorial/compare', { type: 'guide', documentId: guide, values });
  expect(told((both.body as { fields: Changed[] }).fields)).toEqual({ Answer: '-Ann +Ed -saved +wrote' });
  const now = (await as('editor').send('GET', `/editorial/version/guide/${guide}`)).body as { updatedAt: string; by: string };
  expect(now.by).toBe('Ann Person');
  expect((await save('editor', now.updatedAt, 'What Ed wrote.')).status).toBe(200);
});
