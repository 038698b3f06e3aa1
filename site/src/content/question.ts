import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** What a rendering asked the library: question → digest of the answer that it got. */
export type Answers = ReadonlyMap<string, string>;

const noting = new AsyncLocalStorage<Map<string, string> | undefined>();
const questions = new Map<string, (...args: string[]) => unknown>();
const digests = new WeakMap<object, string>();

/** Documents and lists of them are the same objects until they change, so each is digested once. */
function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
  const known = digests.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value) ? `[${value.map(digestOf).join()}]` : JSON.stringify(value);
  const digest = createHash('sha256').update(text).digest('base64url');
  digests.set(value, digest);
  return digest;
}

/**
 * Makes a question out of something that pages ask of the library. The publisher renders a page anew when one of its questions
 * has another answer, and only then: so a page may learn of the library by questions alone, and a question that answers with less
 * (the titles of two neighbours, not every guide) lets more pages stand.
 * @param name unlike every other question's
 * @param answer depends on nothing but its arguments and the library; made of plain values, never changed afterwards
 */
export function question<Args extends string[], Answer>(name: string, answer: (...args: Args) => Answer): (...args: Args) => Answer {
  if (questions.has(name)) throw new Error(`There are two questions called ${name}.`);
  questions.set(name, answer as (...args: string[]) => unknown);
  return (...args) => {
    const noted = noting.getStore();
    if (noted === undefined) return answer(...args);
    // What the answer was made from doesn't matter to the page: only the answer does.
    const given = noting.run(undefined, () => answer(...args));
    noted.set(JSON.stringify([name, ...args]), digestOf(given));
    return given;
  };
}

/** Throws when a page that is being noted reaches past the questions: what it learns so, the publisher would never hear of. */
export function onlyByQuestion(): void {
  if (noting.getStore() !== undefined) throw new Error('A page asked the library without a question: define one in site/src/content.');
}

/** Runs a rendering and notes what it asks and is told. Renderings that run at the same time keep theirs apart. */
export async function noted<Result>(work: () => Promise<Result>): Promise<{ result: Result; answers: Answers }> {
  const answers = new Map<string, string>();
  return { result: await noting.run(answers, work), answers };
}

/** The digest of what the library answers now to a question that was noted; `undefined` when nobody asks that any more. */
export function answerNow(noted: string): string | undefined {
  const [name = '', ...args] = JSON.parse(noted) as string[];
  const answer = questions.get(name);
  return answer && digestOf(answer(...args));
}
