import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Rendered } from './rendered.ts';
import { Store } from './store.ts';

let folder: string;
let store: Store;
let library: Record<string, string | undefined>;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rendered-'));
  store = new Store(path.join(folder, 'store'));
  library = { title: 'one', text: 'long' };
});
afterEach(() => rm(folder, { recursive: true }));

const answerNow = (question: string): string | undefined => library[question];
const file = async (text: string) => ({ sha256: store.put(new TextEncoder().encode(text)), status: 200, type: 'text/html' });
const opened = async (origin = 'https://a.example', code = 'code'): Promise<Rendered> => {
  const rendered = new Rendered(folder, code);
  await rendered.open(store, origin);
  return rendered;
};
const asking = (...questions: string[]) => new Map(questions.map((question) => [question, library[question] ?? '']));

test('a page stands until a question that it asked has another answer', async () => {
  const rendered = await opened();
  const [list, page] = [await file('list'), await file('page')];
  rendered.set('/', list, asking('title'));
  rendered.set('/page/', page, asking('title', 'text'));
  rendered.forgetChanged(answerNow);
  expect([rendered.get('/'), rendered.get('/page/')]).toEqual([list, page]);
  library['text'] = 'longer';
  rendered.forgetChanged(answerNow);
  expect([rendered.get('/'), rendered.get('/page/')]).toEqual([list, undefined]);
});

test('the next process takes up what still holds, whenever it was kept', async () => {
  const rendered = await opened();
  rendered.set('/', await file('list'), asking('title'));
  rendered.set('/page/', await file('page'), asking('text'));
  rendered.set('/gone/', { sha256: 'f'.repeat(64), status: 200, type: 'text/html' }, asking());
  await rendered.save();
  library['title'] = 'two';
  const next = await opened();
  next.forgetChanged(answerNow);
  expect([next.get('/'), next.get('/page/'), next.get('/gone/')]).toEqual([undefined, await file('page'), undefined]);
});

test('other code, or another public origin, writes other pages', async () => {
  const rendered = await opened();
  rendered.set('/', await file('list'), asking('title'));
  await rendered.save();
  expect((await opened()).get('/')).toBeDefined();
  expect((await opened('https://b.example')).get('/')).toBeUndefined();
  expect((await opened('https://a.example', 'other code')).get('/')).toBeUndefined();
});

test('what is in no release is forgotten', async () => {
  const rendered = await opened();
  rendered.set('/', await file('list'), asking('title'));
  rendered.keepOnly({});
  expect(rendered.get('/')).toBeUndefined();
});
