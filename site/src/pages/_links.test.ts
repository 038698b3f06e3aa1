import { beforeAll, expect, test } from 'vitest';
import { library } from '../content/library.ts';
import { guideSnapshot, id, logOf } from '../content/log.fixture.ts';
import { liveHref } from './_links.ts';

const heading = (text: string) => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] });
const body = [{ __component: 'blocks.prose', content: [heading('Risks [@nhs]'), heading('Risks')] }];

beforeAll(() =>
  library.apply(
    logOf(
      { documentId: id('a'), slug: 'one', snapshot: guideSnapshot('one', { body }) },
      { documentId: id('b'), slug: 'old' },
      { documentId: id('b'), slug: 'new' },
      { documentId: id('c'), slug: 'gone' },
      { documentId: id('c'), slug: 'gone', action: 'withdrawn' },
    ),
  ),
);

test.each([
  ['/guides/one/', '/guides/one/'],
  ['/guides/one', '/guides/one/'],
  ['/guides/one/#risks', '/guides/one/#risks'],
  ['/guides/one/#risks-2', '/guides/one/#risks-2'],
  ['/guides/one/?clinic=x#risks', '/guides/one/?clinic=x#risks'],
  ['/search/?q=scar', '/search/?q=scar'],
  ['/', '/'],
])('%s leads to %s', (url, href) => expect(liveHref(url)).toBe(href));

test.each(['/guides/one/#risks-nhs', '/guides/one/#sources', '/guides/one/#100%', '/guides/one#'])(
  '%s leads to the page, without the part that is not there',
  (url) => expect(liveHref(url)).toBe('/guides/one/'),
);

test('a link to an old address leads straight to the new one', () => expect(liveHref('/guides/old/')).toBe('/guides/new/'));

test.each(['/guides/gone/', '/guides/never/', '//evil.example/guides/one/', '/\\evil.example', 'guides/one', ''])(
  '%s leads nowhere',
  (url) => expect(liveHref(url)).toBeUndefined(),
);
