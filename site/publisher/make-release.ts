import type { Bundle, Failure } from './bundle.ts';
import { retire, type Release, type Releases } from './releases.ts';
import { isPage, renderAll } from './render.ts';
import { contentSecurityPolicy } from './security-headers.ts';
import { brokenLinks, forgetLinks } from './verify.ts';

export interface Outcome {
  release: Release;
  /** Documents and pages that are not as the editors last published them, and why. */
  failures: Failure[];
}

/** A release that would be wrong as a whole: nothing was switched. */
class ReleaseRefusedError extends Error {
  override name = 'ReleaseRefusedError';
}

/** As many as a person reads. */
const listed = (reasons: string[]): string =>
  reasons.slice(0, 8).join('; ') + (reasons.length > 8 ? `; and ${reasons.length - 8} more` : '');

const sameContent = (a: Release, b: Omit<Release, 'id'>): boolean =>
  JSON.stringify([a.seq, a.csp, a.files, a.redirects]) === JSON.stringify([b.seq, b.csp, b.files, b.redirects]);

/**
 * Renders the library as it stands, checks the result and makes it live. Throws ReleaseRefusedError when a link of it
 * would lead nowhere; the live release is then untouched.
 */
export async function makeRelease(bundle: Bundle, releases: Releases, now: Date): Promise<Outcome> {
  const newest = await releases.newest();
  const { seq, at } = bundle.library.position;
  const { files, failures } = await renderAll(bundle, releases.store, newest);
  const redirects = Object.fromEntries(bundle.library.addresses.redirects);
  const broken = await brokenLinks(releases.store, { files, redirects });
  if (broken.length > 0) {
    const why = [...broken, ...failures.map(({ message }) => message)];
    throw new ReleaseRefusedError(`The release for log position ${seq} was not made live: ${listed(why)}.`);
  }
  const next: Omit<Release, 'id'> = {
    seq,
    publishedAt: at,
    pages: Object.values(files).filter((file) => isPage(file) && file.status === 200).length,
    csp: contentSecurityPolicy(bundle.inlineHashes),
    files,
    redirects,
    retired: retire(newest, files, now),
  };
  const all = [...bundle.library.failures(), ...failures];
  if (newest && sameContent(newest, next)) {
    const pointer = await releases.pointer();
    if (pointer?.id !== newest.id && pointer?.insteadOf !== newest.id) await releases.switchTo(newest.id);
    return { release: newest, failures: all };
  }
  const release = await releases.save(next);
  await releases.switchTo(release.id);
  await releases.prune();
  forgetLinks(new Set(Object.values(files).map(({ sha256 }) => sha256)));
  return { release, failures: all };
}
