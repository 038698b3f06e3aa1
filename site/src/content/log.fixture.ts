import { createHash } from 'node:crypto';
import { GENESIS_HASH, type Row } from 'shared-types';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const id = (letter: string): string => letter.repeat(24);

const prose = (text: string) => ({ __component: 'blocks.prose', content: [{ type: 'paragraph', children: [{ type: 'text', text }] }] });

/** A guide's snapshot that fits the contract. */
export const guideSnapshot = (slug: string, over: Record<string, unknown> = {}) => ({
  title: `Guide ${slug}`,
  slug,
  kind: 'overview',
  answer: 'One sentence.',
  keyPoints: 'A point',
  topics: [id('t')],
  body: [prose('Text.')],
  nextReview: '2027-11-22',
  ...over,
});

type Event = Partial<Row> & { documentId: string; slug?: string };

/** A well-chained log from short notes of what happened. Times are minutes apart, from midnight on 1 January 2026. */
export function logOf(...events: Event[]): Row[] {
  const revisions = new Map<string, number>();
  let prevHash = GENESIS_HASH;
  return events.map((event, index) => {
    const action = event.action ?? 'published';
    const revision = (revisions.get(event.documentId) ?? 0) + (action === 'published' ? 1 : 0);
    revisions.set(event.documentId, revision);
    const at = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const row: Row = {
      seq: index + 1,
      prevHash,
      hash: hash(`${prevHash}${index}${event.documentId}`),
      contract: 1,
      type: 'guide',
      locale: 'en',
      action,
      revision,
      slug: event.slug ?? 'one',
      contentHash: null,
      changeKind: revision === 1 ? 'major' : 'minor',
      changeNote: revision === 1 ? 'First published' : '',
      publishedAt: action === 'published' ? at : null,
      review: null,
      urgent: false,
      withdrawal: action === 'published' ? null : { kind: 'gone', reason: 'Withdrawn by the editors' },
      at,
      snapshot: action === 'published' ? guideSnapshot(event.slug ?? 'one') : null,
      ...event,
    };
    prevHash = row.hash;
    return row;
  });
}
