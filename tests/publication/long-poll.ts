import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Admin } from '../support/cms-admin.ts';
import type { Cms } from '../support/cms-process.ts';
import { readEvents, readState } from '../support/log-client.ts';
import { topicFields } from '../support/sample-documents.ts';

/** Milliseconds after the commit within which a waiting reader has its answer; far below the wait that it asked for. */
const A_MOMENT = 1500;

/** A reader that waits is answered when something is committed, and not before. */
export async function answersAtOnce(writer: Admin, reader: Cms): Promise<void> {
  const topic = await writer.create('topic', topicFields(randomUUID()));
  const { seq: after, hash } = await readState(reader);
  const waiting = readEvents(reader, { after, hash, wait: 20 }).then((page) => ({ ...page, at: Date.now() }));

  // Saving a draft is no news.
  await writer.update('topic', topic, { summary: 'Saved.' });
  const other = readEvents(reader, { after, hash, wait: 0.3 });
  expect((await other).rows).toEqual([]);

  expect((await writer.publish('topic', topic)).status).toBe(200);
  const committed = Date.now();
  const { rows, head, at } = await waiting;
  expect(rows.map(({ documentId }) => documentId)).toEqual([topic]);
  expect(head).toBe(after + 1);
  expect(at - committed).toBeLessThan(A_MOMENT);
}
