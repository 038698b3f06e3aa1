import { expect, test } from 'vitest';
import { answerNow, noted, onlyByQuestion, question } from './question.ts';

const shelf = new Map([['a', { title: 'A', text: 'Long.' }]]);
const book = question('test-book', (name: string) => shelf.get(name));
const title = question('test-title', (name: string) => book(name)?.title);

const asked = async (work: () => unknown) => (await noted(async () => work())).answers;

test('a rendering is noted with what it asks and is told', async () => {
  const { result, answers } = await noted(async () => `${title('a')} and ${title('b')}`);
  expect(result).toBe('A and undefined');
  expect([...answers.keys()]).toEqual(['["test-title","a"]', '["test-title","b"]']);
  for (const [asked, digest] of answers) expect(answerNow(asked)).toBe(digest);
});

test('only another answer is another digest, whatever the answer was made from', async () => {
  const [whole] = await asked(() => book('a'));
  const [part] = await asked(() => title('a'));
  shelf.set('a', { title: 'A', text: 'Longer.' });
  expect(answerNow(part?.[0] ?? '')).toBe(part?.[1]);
  expect(answerNow(whole?.[0] ?? '')).not.toBe(whole?.[1]);
  shelf.delete('a');
  expect(answerNow(part?.[0] ?? '')).not.toBe(part?.[1]);
});

test('renderings that run at the same time keep theirs apart', async () => {
  const slow = async (name: string) => {
    await Promise.resolve();
    title(name);
    await Promise.resolve();
    title(`${name}${name}`);
  };
  const [one, two] = await Promise.all([noted(() => slow('x')), noted(() => slow('y'))]);
  expect([...one.answers.keys()]).toEqual(['["test-title","x"]', '["test-title","xx"]']);
  expect([...two.answers.keys()]).toEqual(['["test-title","y"]', '["test-title","yy"]']);
});

test('who reaches past the questions while noted is refused; within a question, or not noted, it is the way', async () => {
  const guarded = question('test-guarded', () => onlyByQuestion());
  onlyByQuestion();
  await expect(noted(async () => guarded())).resolves.toMatchObject({ result: undefined });
  await expect(noted(async () => onlyByQuestion())).rejects.toThrow('without a question');
});

test('a question that nobody asks any more has no answer, and a name is given once', () => {
  expect(answerNow('["test-never"]')).toBeUndefined();
  expect(() => question('test-book', () => 1)).toThrow('two questions called test-book');
});
