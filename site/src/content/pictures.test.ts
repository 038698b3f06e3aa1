import { beforeEach, expect, test } from 'vitest';
import { library } from './library.ts';
import { guideSnapshot, id, logOf } from './log.fixture.ts';
import { renditions } from './pictures.ts';

// Test files share the process, and with it the library.
beforeEach(() => {
  library.clear();
  return () => library.clear();
});

test('a guide that was taken back with a notice keeps its pictures: its page still shows them', async () => {
  const { body, ...guide } = guideSnapshot('one');
  const image = { sha256: 'a'.repeat(64), mime: 'image/png', width: 900, height: 600 };
  const text = { alt: 'x', longDescription: 'y', caption: 'c', credit: 'us', licence: 'CC BY 4.0' };
  const snapshot = { ...guide, body: [...(body as object[]), { __component: 'blocks.figure', image, ...text }] };
  const document = { documentId: id('a'), slug: 'one', snapshot };
  const [published, withdrawn] = logOf(document, {
    ...document,
    action: 'withdrawn',
    withdrawal: { kind: 'notice', reason: 'A newer trial' },
  });
  library.apply([published!]);
  const live = [...(await renditions()).keys()];
  expect(live).toHaveLength(3);
  library.apply([withdrawn!]);
  expect([...(await renditions()).keys()]).toEqual(live);
});
