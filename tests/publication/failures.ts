import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Admin, Answer } from '../support/cms-admin.ts';
import { readState } from '../support/log-client.ts';
import { topicFields } from '../support/sample-documents.ts';

/** Runs a statement on the CMS's database, past the CMS. */
export type Sql = (statement: string) => Promise<void>;

/** Statements that make a write fail, and that take it back. */
interface Trap {
  set: string[];
  remove: string[];
}

/** Makes one write to a table fail. `when` may name the row as NEW or OLD. */
export type MakeTrap = (write: 'insert' | 'update' | 'delete', table: string, when: string) => Trap;

interface Failure {
  what: string;
  trap: Parameters<MakeTrap>;
  attempt: (admin: Admin, topic: string) => Promise<Answer>;
  /** Whether the topic is live before the attempt, and so must be live after it. */
  isLive: boolean;
}

const publish = (admin: Admin, topic: string): Promise<Answer> => admin.publish('topic', topic, { summary: 'Changed.' });
const bulkPublish = (admin: Admin, topic: string): Promise<Answer> => admin.bulk('bulkPublish', 'topic', [topic]);
const unpublish = (admin: Admin, topic: string): Promise<Answer> => admin.unpublish('topic', topic);
const remove = (admin: Admin, topic: string): Promise<Answer> => admin.remove('topic', topic);

/** Every step of a publication and of a withdrawal, from the lock to the last write. */
const FAILURES: Failure[] = [
  { what: 'the lock', trap: ['update', 'publication_counter', 'NEW.seq = OLD.seq'], attempt: publish, isLive: false },
  { what: 'saving the draft', trap: ['update', 'topics', 'NEW.published_at is null'], attempt: publish, isLive: true },
  { what: 'Strapi’s first publishing', trap: ['insert', 'topics', 'NEW.published_at is not null'], attempt: publish, isLive: false },
  { what: 'Strapi’s publishing again', trap: ['delete', 'topics', 'OLD.published_at is not null'], attempt: publish, isLive: true },
  { what: 'the log’s row', trap: ['insert', 'publication_log', 'NEW.seq > 0'], attempt: publish, isLive: false },
  { what: 'the log’s row, again', trap: ['insert', 'publication_log', 'NEW.seq > 0'], attempt: publish, isLive: true },
  { what: 'the counter', trap: ['update', 'publication_counter', 'NEW.seq > OLD.seq'], attempt: publish, isLive: true },
  {
    what: 'the counter in a bulk action',
    trap: ['update', 'publication_counter', 'NEW.seq > OLD.seq'],
    attempt: bulkPublish,
    isLive: false,
  },
  { what: 'the log’s row of a withdrawal', trap: ['insert', 'publication_log', 'NEW.seq > 0'], attempt: unpublish, isLive: true },
  { what: 'Strapi’s unpublishing', trap: ['delete', 'topics', 'OLD.published_at is not null'], attempt: unpublish, isLive: true },
  { what: 'the log’s row of a deletion', trap: ['insert', 'publication_log', 'NEW.seq > 0'], attempt: remove, isLive: true },
  { what: 'Strapi’s deleting', trap: ['delete', 'topics', 'OLD.published_at is null'], attempt: remove, isLive: true },
];

/** Makes each step fail in turn: neither the database nor the log may have moved; and the same attempt succeeds once nothing fails. */
export async function failuresLeaveNothing(admin: Admin, sql: Sql, makeTrap: MakeTrap): Promise<void> {
  for (const { what, trap, attempt, isLive } of FAILURES) {
    const topic = await admin.create('topic', topicFields(randomUUID()));
    if (isLive) expect((await admin.publish('topic', topic)).status).toBe(200);
    const read = async () => [
      await readState(admin.cms),
      await admin.read('topic', topic, 'draft'),
      await admin.read('topic', topic, 'published'),
    ];
    const before = await read();

    const { set, remove: takeBack } = makeTrap(...trap);
    for (const statement of set) await sql(statement);
    const { status } = await attempt(admin, topic).finally(async () => {
      for (const statement of takeBack) await sql(statement);
    });
    expect(status, what).toBeGreaterThanOrEqual(400);
    expect(await read(), what).toEqual(before);

    expect((await attempt(admin, topic)).status, `${what}, mended`).toBeLessThan(300);
    expect((await readState(admin.cms)).seq, `${what}, mended`).toBe((before[0] as { seq: number }).seq + 1);
  }
}
