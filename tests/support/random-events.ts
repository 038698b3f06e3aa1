import type { Admin } from './cms-admin.ts';
import { readState } from './log-client.ts';
import { guideFields, questionFields, sourceFields, termFields, topicFields } from './sample-documents.ts';

/** The same numbers for the same seed (mulberry32), so that a failure can be looked at again. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Made = { type: string; documentId: string };

/**
 * Publishes, changes, renames, withdraws and deletes documents of several types until the log is `count` rows longer.
 * @param pause awaited after every fifth
 */
export async function randomEvents(
  admin: Admin,
  topic: string,
  count: number,
  seed: number,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const random = randomNumbers(seed);
  const made: Made[] = [];
  const pick = <Item>(items: Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const create = async (number: number): Promise<unknown> => {
    const name = `r${number}`;
    const guide = pick(made.filter(({ type }) => type === 'guide'))?.documentId;
    const kinds: [string, object][] = [
      ['guide', guideFields(name, [topic])],
      ['term', termFields(name)],
      ['source', sourceFields(name)],
      ['topic', topicFields(name)],
      ...(guide === undefined ? [] : [['question', questionFields(name, guide)] as [string, object]]),
    ];
    const [type, fields] = pick(kinds) ?? ['term', termFields(name)];
    const documentId = await admin.create(type, fields);
    made.push({ type, documentId });
    return admin.publish(type, documentId);
  };
  const steps: ((number: number) => Promise<unknown>)[] = [
    create,
    create,
    async (number) => change(admin, pick(made), { title: `Changed ${number}` }),
    async (number) => change(admin, pick(made.filter(({ type }) => type !== 'source')), { slug: `moved-${number}` }),
    async () => {
      const one = pick(made);
      return one && admin.unpublish(one.type, one.documentId);
    },
    async () => {
      const one = pick(made);
      if (one === undefined || (await admin.remove(one.type, one.documentId)).status !== 200) return;
      made.splice(made.indexOf(one), 1);
    },
  ];
  // Some are refused (a topic that a guide needs), as they should be.
  const target = (await readState(admin.cms)).seq + count;
  for (let number = 0; (await readState(admin.cms)).seq < target; number++) {
    await pick(steps)?.(number);
    if (number % 5 === 4) await pause();
  }
}

const change = async (admin: Admin, one: Made | undefined, fields: object): Promise<unknown> =>
  one && admin.publish(one.type, one.documentId, fields);
