import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, GENESIS_HASH, withoutNulls, type Row } from 'shared-types';
import { expect } from 'vitest';
import type { Admin, Answer, Entry } from '../support/cms-admin.ts';
import type { Cms } from '../support/cms-process.ts';
import { fold, readEvents, readLog } from '../support/log-client.ts';
import { guideFields, sourceFields, termFields, topicFields } from '../support/sample-documents.ts';

const TYPES = ['topic', 'source', 'term', 'guide'] as const;
type Type = (typeof TYPES)[number];
type Action = 'create' | 'update' | 'publish' | 'unpublish' | 'remove' | 'bulkPublish' | 'bulkUnpublish' | 'bulkDelete';

interface Step {
  action: Action;
  type: Type;
  /** Which documents of the type, counted from the newest. */
  picks: number[];
  /** Few enough that documents meet on one slug, and enough that some are never taken. */
  name: number;
  /** Which process takes the request. */
  writer: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  // Mostly what editors mostly do, or there would soon be nothing left to act on.
  action: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Action>('create') },
    { weight: 8, arbitrary: fc.constantFrom<Action>('publish', 'bulkPublish') },
    { weight: 5, arbitrary: fc.constantFrom<Action>('update', 'unpublish', 'bulkUnpublish') },
    { weight: 1, arbitrary: fc.constantFrom<Action>('remove', 'bulkDelete') },
  ),
  type: fc.constantFrom(...TYPES),
  picks: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
  name: fc.nat(200),
  writer: fc.nat(1),
});
/** Steps of one batch run side by side. */
const histories = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 15, maxLength: 20, size: 'max' });

/** Documents that the history made, by type. Those it deleted stay in: acting on them must do no harm either. */
class World {
  readonly documents: Record<Type, string[]> = { topic: [], source: [], term: [], guide: [] };
  writes = 0;

  pick(type: Type, picks: number[]): string[] {
    const all = this.documents[type].toReversed();
    return [...new Set(picks.map((pick) => all[pick % all.length]).filter((id) => id !== undefined))];
  }

  fields(type: Type, { name, picks }: Step): object {
    const slug = String(name);
    const title = `${type} ${name}, written ${++this.writes}`;
    if (type === 'topic') return topicFields(slug, title);
    if (type === 'source') return sourceFields(slug, title);
    if (type === 'term') return termFields(slug, name % 4 === 0 ? [`source-${name}`] : [], title);
    return guideFields(slug, this.pick('topic', picks), title);
  }

  async run(admin: Admin, step: Step): Promise<Answer[]> {
    const { action, type, picks } = step;
    if (action === 'create') {
      // Refused when a topic that it names was deleted.
      const answer = await admin.tryCreate(type, this.fields(type, step));
      if (answer.status === 201) this.documents[type].push((answer.body as { data: Entry }).data.documentId);
      return [answer];
    }
    const chosen = this.pick(type, picks);
    const [first] = chosen;
    if (first === undefined) return [];
    if (action === 'update') return [await admin.update(type, first, this.fields(type, step))];
    // The admin saves and publishes at once; sometimes there is nothing new to save.
    if (action === 'publish') return [await admin.publish(type, first, step.name % 2 === 0 ? this.fields(type, step) : {})];
    if (action === 'unpublish' || action === 'remove') return [await admin[action](type, first)];
    return [await admin.bulk(action, type, chosen)];
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function expectChain(rows: Row[]): void {
  let prevHash = GENESIS_HASH;
  for (const [index, { hash, snapshot, ...envelope }] of rows.entries()) {
    expect(envelope.seq).toBe(index + 1);
    expect(envelope.prevHash).toBe(prevHash);
    expect(hash).toBe(sha256(canonicalJson(envelope)));
    expect(envelope.contentHash).toBe(snapshot === null ? null : sha256(canonicalJson(snapshot)));
    prevHash = hash;
  }
}

const NOT_OWN = new Set(['id', '__component', 'topics', 'guide', 'authors', 'sources', 'relatedGuides']);

/** A document's own fields, without what only Strapi or only a snapshot has: relations, numeric ids, block names, empty lists. */
function own(value: unknown, fields: string[]): unknown {
  const picked = Object.fromEntries(fields.map((field) => [field, (value as Record<string, unknown>)[field]]));
  const dropped = JSON.stringify(withoutNulls(picked), (key, item: unknown) =>
    NOT_OWN.has(key) || (Array.isArray(item) && item.length === 0) ? undefined : item,
  );
  return JSON.parse(dropped);
}

async function expectSame(admin: Admin, rows: Row[]): Promise<void> {
  const live = fold(rows);
  for (const type of TYPES) {
    const published = await admin.published(type);
    const logged = [...live.values()].filter((row) => row.type === type);
    const identify = (items: { documentId: string; publishedAt: unknown }[]) =>
      items.map(({ documentId, publishedAt }) => `${documentId} ${String(publishedAt)}`).sort();
    expect(identify(logged)).toEqual(identify(published as (Entry & { publishedAt: unknown })[]));
    for (const { documentId, snapshot } of logged) {
      const entry = await admin.read(type, documentId, 'published');
      const fields = Object.keys(snapshot as object);
      expect(own(snapshot, fields)).toEqual(own(entry, fields));
    }
  }
}

/** Reads at every cursor there is: each must give the very next row. */
async function expectNothingMissed(cms: Cms, rows: Row[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const page = await readEvents(cms, { after: before?.seq ?? 0, hash: before?.hash ?? GENESIS_HASH, limit: 1 });
    expect(page.rows).toEqual([row]);
  }
}

/** Follows the log while it is being written, as a publisher does. `end` gives every row seen. */
function follow(cms: Cms): { end(): Promise<Row[]> } {
  const seen: Row[] = [];
  let isOver = false;
  const reading = (async () => {
    for (;;) {
      const last = seen.at(-1);
      const { rows } = await readEvents(cms, { after: last?.seq ?? 0, hash: last?.hash ?? GENESIS_HASH, limit: 7, wait: 1 });
      seen.push(...rows);
      if (isOver && rows.length === 0) return seen;
    }
  })();
  // A failure counts when the test asks for the rows; until then it must not end the run.
  reading.catch(() => undefined);
  return {
    end: () => {
      isOver = true;
      return reading;
    },
  };
}

/** Answers that are in order: done, refused with reasons, or no such document. */
const IN_ORDER = [200, 201, 204, 400, 404];

/**
 * Runs random histories through the admin's routes, several steps side by side, and holds the log against what Strapi
 * has published after each.
 * @param admins one for each CMS process on the database
 * @param seconds after which no further history is begun: a slow machine does fewer
 */
export async function holdsForAnyHistory(admins: Admin[], runs: number, seconds = 40): Promise<void> {
  const world = new World();
  const followers = admins.map(({ cms }) => follow(cms));
  const [first] = admins;
  if (!first) throw new Error('No admin to write with.');
  const end = Date.now() + seconds * 1000;
  const property = fc.asyncProperty(histories, async (batches) => {
    // fast-check's own limit would leave the history that is running to go on behind our back.
    if (Date.now() > end) return;
    for (const batch of batches) {
      const answers = await Promise.all(batch.map((step) => world.run(admins[step.writer % admins.length] ?? first, step)));
      for (const { status, body } of answers.flat()) expect(IN_ORDER, JSON.stringify(body)).toContain(status);
    }
    const rows = await readLog(first.cms);
    expectChain(rows);
    await expectSame(first, rows);
  });
  // What a run leaves behind is the start of the next, so a failing history can't be shrunk.
  await fc.assert(property, { numRuns: runs, endOnFailure: true });

  const rows = await readLog(first.cms);
  expect(rows.length).toBeGreaterThan(10);
  for (const { cms } of admins) await expectNothingMissed(cms, rows);
  for (const follower of followers) expect(await follower.end()).toEqual(rows);
}
