import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentType, Envelope, Published, ReportView, Row } from 'shared-types';

/** The site as built: site/src/bundle.ts and the files beside it. Stated here because the publisher imports the bundle, never the sources. */
export interface Bundle {
  app: { render(request: Request, options?: { locals: { report: ReportView } }): Promise<Response> };
  library: {
    position: { seq: number; hash: string; at: string | null };
    addresses: { redirects: Map<string, string> };
    failures(): Failure[];
    /** The newest row of each document that changed after a position, oldest first. */
    changedAfter(seq: number): Envelope[];
    get(type: ContentType, documentId: string): Published | undefined;
    /** Every page that the log ever gave an address. */
    ledger(): string[];
    /** Keeps documents off the site, by documentId, until it is called again. */
    hold(held: ReadonlyMap<string, Failure>): void;
  };
  /** Runs a rendering with a draft laid over the library. */
  withDraft<Result>(
    draft: { type: ContentType; documentId: string; at: string; content: unknown },
    live: Published | undefined,
    work: () => Promise<Result>,
  ): Promise<Result>;
  openLibrary(options: { follow: boolean }): Promise<void>;
  pull(wait: number, options: { keep: boolean; signal?: AbortSignal }): Promise<Row[]>;
  /** Every path to render: pages and files, `/404.html` included. */
  paths(): Promise<string[]>;
  /** The documents that a path shows; none for the site's own pages. */
  ownersOf(path: string): Promise<string[]>;
  /** Runs a rendering and notes what it asks of the library, with digests of the answers. */
  noted<Result>(work: () => Promise<Result>): Promise<{ result: Result; answers: ReadonlyMap<string, string> }>;
  /** The digest of what the library answers now; `undefined` when nobody asks that any more. */
  answerNow(question: string): string | undefined;
  inlineHashes: { script: string[]; style: string[] };
  /** The folder of the scripts, styles, fonts and drawings that its build made. */
  clientFolder: string;
}

export interface Failure {
  type: string;
  documentId: string;
  title: string;
  message: string;
}

const BUNDLE_FOLDER = path.resolve(import.meta.dirname, '../.publisher');

/** Loads the bundle into this process. Throws with what to do when it was never built. */
export async function loadBundle(): Promise<Bundle> {
  const entry = path.join(BUNDLE_FOLDER, 'server', 'entry.mjs');
  const site = (await import(pathToFileURL(entry).href).catch((cause: unknown) => {
    throw new Error(`The site's bundle could not be loaded from ${entry}. Build it: pnpm --filter site bundle`, { cause });
  })) as Omit<Bundle, 'clientFolder'>;
  return { ...site, clientFolder: path.join(BUNDLE_FOLDER, 'client') };
}

/** A digest of the site's code as it was built. */
export async function bundleFingerprint(): Promise<string> {
  const entries = await readdir(path.join(BUNDLE_FOLDER, 'server'), { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(path.relative(BUNDLE_FOLDER, name)).update(await readFile(name));
  return hash.digest('hex');
}
