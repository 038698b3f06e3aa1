import { isDeepStrictEqual } from 'node:util';
import type { Bundle, Failure } from './bundle.ts';
import { retire, type Release, type Releases } from './releases.ts';
import { isPage, renderAll } from './render.ts';
import type { Rendered } from './rendered.ts';
import { contentSecurityPolicy } from './security-headers.ts';
import type { Store } from './store.ts';
import { brokenLinks, brokenPromises, lostRedirects } from './verify.ts';

export interface Outcome {
  release: Release;
  /** Documents and pages that are not as the editors last published them, and why. */
  failures: Failure[];
  /** How many pages and files were rendered for it. */
  anew: number;
}

/** A release that would be wrong as a whole: nothing was switched. */
class ReleaseRefusedError extends Error {
  override name = 'ReleaseRefusedError';
}

type Content = Pick<Release, 'files' | 'redirects'>;

/** Holding one document back can uncover another; a library in which this goes on for longer is broken as a whole. */
const ROUNDS = 5;

/** As many as a person reads. */
const listed = (reasons: string[]): string =>
  reasons.slice(0, 8).join('; ') + (reasons.length > 8 ? `; and ${reasons.length - 8} more` : '');

/** One rendering of the library as it stands, and what is wrong with it: path → sentence. */
async function attempt(
  bundle: Bundle,
  store: Store,
  rendered: Rendered,
  newest: Release | undefined,
): Promise<{ content: Content; wrong: Map<string, string>; anew: number }> {
  const { files, failed, anew } = await renderAll(bundle, store, rendered, newest?.files ?? {});
  const content = { files, redirects: Object.fromEntries(bundle.library.addresses.redirects) };
  const broken = await brokenLinks(store, content, newest);
  // A page may link to a picture or a page that failed: then that is what is wrong, not the page.
  return { content, wrong: failed.size > 0 ? failed : broken, anew };
}

/**
 * Renders until nothing is wrong, each time without the documents whose page or picture was. So one broken document stops
 * nobody else's publication, and no withdrawal. Throws ReleaseRefusedError when one of the site's own pages is wrong.
 */
async function renderWhatIsRight(
  bundle: Bundle,
  store: Store,
  rendered: Rendered,
  newest: Release | undefined,
): Promise<{ content: Content; anew: number }> {
  const held = new Map<string, Failure>();
  bundle.library.hold(held);
  let together = 0;
  for (let round = 0; ; round++) {
    const { content, wrong, anew } = await attempt(bundle, store, rendered, newest);
    together += anew;
    if (wrong.size === 0) return { content, anew: together };
    for (const [path, message] of wrong) {
      const owners = await bundle.ownersOf(path);
      if (owners.length === 0 || round === ROUNDS) {
        throw new ReleaseRefusedError(
          `The release for log position ${bundle.library.position.seq} was not made live: ${listed([...wrong.values()])}.`,
        );
      }
      for (const documentId of owners) {
        held.set(documentId, {
          type: 'page',
          documentId,
          title: path,
          message: `${message}. It is off the site until it is corrected and published again.`,
        });
      }
    }
    bundle.library.hold(new Map(held));
  }
}

/** A redirect that leads nowhere helps nobody; its address then answers as one that was never there. */
function dropLostRedirects({ files, redirects }: Content): { content: Content; failures: Failure[] } {
  const lost = lostRedirects({ files, redirects });
  const failures = lost.map((from) => ({
    type: 'redirect',
    documentId: from,
    title: from,
    message: `The redirect from ${from} leads to ${redirects[from]}, where there is nothing. Correct where it leads, or withdraw it.`,
  }));
  if (lost.length === 0) return { content: { files, redirects }, failures: [] };
  const kept = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(Object.entries(record).filter(([from]) => !lost.includes(from)));
  return { content: { files: kept(files), redirects: kept(redirects) }, failures };
}

function pagesIn(files: Release['files']): number {
  let pages = 0;
  for (const path in files) if (isPage(files[path]!) && files[path]!.status === 200) pages++;
  return pages;
}

const sameContent = (a: Release, b: Omit<Release, 'id'>): boolean =>
  a.seq === b.seq && a.csp === b.csp && isDeepStrictEqual(a.files, b.files) && isDeepStrictEqual(a.redirects, b.redirects);

/**
 * Renders the library as it stands, checks the result and makes it live. Throws ReleaseRefusedError when it would be wrong
 * as a whole; the live release is then untouched.
 */
export async function makeRelease(bundle: Bundle, releases: Releases, rendered: Rendered, now: Date): Promise<Outcome> {
  const newest = await releases.newest();
  const right = await renderWhatIsRight(bundle, releases.store, rendered, newest);
  const { content, failures } = dropLostRedirects(right.content);
  rendered.keepOnly(content.files);
  const { seq, at } = bundle.library.position;
  // An editor's redirect to nowhere is reported by itself, and stops nothing else.
  const promised = bundle.library.ledger().filter((path) => right.content.redirects[path] === undefined || path in content.redirects);
  const broken = brokenPromises(promised, content);
  if (broken.length > 0)
    throw new ReleaseRefusedError(
      `The release for log position ${seq} was not made live, because printed links would break: ${listed(broken)}.`,
    );
  const next: Omit<Release, 'id'> = {
    seq,
    publishedAt: at,
    pages: pagesIn(content.files),
    csp: contentSecurityPolicy(bundle.inlineHashes),
    files: content.files,
    redirects: content.redirects,
    retired: retire(newest, content.files, now),
  };
  const all = [...bundle.library.failures(), ...failures];
  if (newest && sameContent(newest, next)) {
    const pointer = await releases.pointer();
    const isRolledBack = pointer?.insteadOf === newest.id && (await releases.live()) !== undefined;
    if (pointer?.id !== newest.id && !isRolledBack) await releases.switchTo(newest.id);
    return { release: newest, failures: all, anew: right.anew };
  }
  const release = await releases.save(next);
  await releases.switchTo(release.id);
  return { release, failures: all, anew: right.anew };
}
