import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Bundle, Failure } from './bundle.ts';
import { makeRelease, type Outcome } from './make-release.ts';
import { Releases } from './releases.ts';
import { Rendered } from './rendered.ts';

let folder: string;
let releases: Releases;
let rendered: Rendered;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'make-release-'));
  releases = new Releases(folder);
  rendered = new Rendered(folder, 'code');
  await mkdir(path.join(folder, 'releases'), { recursive: true });
  await mkdir(path.join(folder, 'client'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A bundle with these pages, path → HTML; a page that starts with `!` can't be rendered. Pages of documents are named in `owners`. */
function bundleOf(
  pages: Record<string, string>,
  { ledger = [] as string[], redirects = {} as Record<string, string>, owners = {} as Record<string, string> } = {},
): Bundle {
  let held: ReadonlyMap<string, Failure> = new Map();
  const shown = (): string[] => Object.keys(pages).filter((page) => !held.has(owners[page] ?? ''));
  return {
    app: {
      render: async (request) => {
        const html = pages[new URL(request.url).pathname] ?? '';
        if (html.startsWith('!')) throw new Error(html.slice(1));
        return new Response(html);
      },
    },
    library: {
      position: { seq: 1, hash: '', at: null },
      addresses: { redirects: new Map(Object.entries(redirects)) },
      failures: () => [...held.values()],
      changedAfter: () => [],
      get: () => undefined,
      ledger: () => ledger,
      hold: (kept) => (held = kept),
    },
    withDraft: (_draft, _live, work) => work(),
    openLibrary: async () => undefined,
    pull: async () => [],
    paths: async () => shown(),
    ownersOf: async (page) => (owners[page] === undefined ? [] : [owners[page]]),
    noted: async (work) => ({ result: await work(), answers: new Map() }),
    answerNow: () => undefined,
    inlineHashes: { script: [], style: [] },
    clientFolder: path.join(folder, 'client'),
  };
}

const make = (bundle: Bundle): Promise<Outcome> => {
  // Another library each time: nothing of the one before stands.
  rendered.keepOnly({});
  return makeRelease(bundle, releases, rendered, new Date('2026-11-26T12:00:00Z'));
};

test('a release in which a printed link would break is refused, and the one before stays live', async () => {
  const { release } = await make(bundleOf({ '/': 'home', '/a/': 'a' }, { ledger: ['/a/'] }));
  await expect(make(bundleOf({ '/': 'another home' }, { ledger: ['/a/'] }))).rejects.toThrow(
    'was not made live, because printed links would break: /a/ was published once and would now answer 404.',
  );
  expect((await releases.live())?.id).toBe(release.id);
  const next = await make(bundleOf({ '/': 'another home', '/b/': 'b' }, { ledger: ['/a/', '/b/'], redirects: { '/a/': '/b/' } }));
  expect((await releases.live())?.id).toBe(next.release.id);
});

test('a document whose page can’t be rendered is kept back and named; the others go live', async () => {
  const { release, failures } = await make(
    bundleOf({ '/': 'home', '/a/': '!no picture', '/b/': 'b' }, { owners: { '/a/': 'guide-a', '/b/': 'guide-b' } }),
  );
  expect(Object.keys(release.files).filter((file) => file.endsWith('/'))).toEqual(['/', '/b/']);
  expect(failures).toMatchObject([{ documentId: 'guide-a', message: expect.stringContaining('/a/ could not be rendered: no picture.') }]);
});

test('a broken page of the site’s own refuses the release, whole', async () => {
  await expect(make(bundleOf({ '/': '<a href="/nowhere/">' }))).rejects.toThrow('/ links to /nowhere/, which is not in the release');
  expect(await releases.live()).toBeUndefined();
});

test('an editor’s redirect to nowhere is left out and named, although its address was promised', async () => {
  const { release, failures } = await make(bundleOf({ '/': 'home' }, { redirects: { '/old/': '/nowhere/' }, ledger: ['/old/'] }));
  expect(release.redirects).toEqual({});
  expect(failures).toMatchObject([{ type: 'redirect', title: '/old/' }]);
});

test('the same content is no new release', async () => {
  const first = await make(bundleOf({ '/': 'home' }));
  const again = await make(bundleOf({ '/': 'home' }));
  expect(again.release.id).toBe(first.release.id);
  expect(await releases.list()).toHaveLength(1);
});

test('while a release is rendered readers get their turn, again and again', async () => {
  const bundle = bundleOf(Object.fromEntries(Array.from({ length: 200 }, (_, page) => [`/p${page}/`, `page ${page}`])));
  // Requests come up once in each round of the event loop.
  let rounds = 0;
  const seen: number[] = [];
  bundle.app.render = async () => {
    seen.push(rounds);
    // As of a page that waits for nothing.
    return { status: 200, arrayBuffer: async () => new TextEncoder().encode(`page ${seen.length}`).buffer } as Response;
  };
  let going = true;
  const round = (): void => {
    rounds += 1;
    if (going) setImmediate(round);
  };
  setImmediate(round);
  await make(bundle);
  going = false;
  expect(seen.at(-1)! - seen[0]!).toBeGreaterThan(20);
});
