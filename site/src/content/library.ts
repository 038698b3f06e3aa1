import path from 'node:path';
import {
  GENESIS_HASH,
  guideCompanions,
  isContentType,
  shortUrl,
  urlOf,
  type ContentType,
  type Envelope,
  type Published,
  type Row,
} from 'shared-types';
import { spelled } from './address-spelling.ts';
import { addressesOf, type Addresses } from './addresses.ts';
import { DocumentState, type Failure } from './document-state.ts';
import { shownDraft, slugOf } from './draft.ts';
import { readEnvironment } from './environment.ts';
import { createLogClient, OtherLogError, type LogClient } from './log-client.ts';
import { onlyByQuestion } from './question.ts';
import { openReplica } from './replica.ts';

/** Where a reader of the log stands. */
interface Position {
  seq: number;
  hash: string;
  /** `at` of the last row: ISO 8601; `null` before the first. */
  at: string | null;
}

const START: Position = { seq: 0, hash: GENESIS_HASH, at: null };

/** The published documents, folded from the log. One a process: pages, endpoints and the publisher all read this one. */
export class Library {
  #states = new Map<string, DocumentState>();
  #byType = new Map<ContentType, Published[]>();
  #bySlug = new Map<string, Published>();
  #held: ReadonlyMap<string, Failure> = new Map();
  #addresses: Addresses = addressesOf([], this.#held);
  position = START;
  #edition = 0;

  /** Folds rows in. Rows must follow on from the position. */
  apply(rows: Row[]): void {
    const touched = new Set<DocumentState>();
    for (const row of rows) {
      if (row.seq !== this.position.seq + 1 || row.prevHash !== this.position.hash) {
        throw new OtherLogError(`Row ${row.seq} does not follow row ${this.position.seq}. The replica starts again from nothing.`);
      }
      const state = this.#states.get(row.documentId) ?? new DocumentState();
      this.#states.set(row.documentId, state);
      state.apply(row);
      touched.add(state);
      this.position = { seq: row.seq, hash: row.hash, at: row.at };
    }
    for (const state of touched) state.settle();
    if (touched.size > 0) this.#index();
  }

  clear(): void {
    this.#states.clear();
    this.#held = new Map();
    this.position = START;
    this.#index();
  }

  /** Another number whenever what is published is another. With a draft laid over it, one that equals none: nothing of it is to be kept. */
  get edition(): number {
    return shownDraft() ? NaN : this.#edition;
  }

  /** Live documents of a type, by title. */
  all(type: ContentType): Published[] {
    onlyByQuestion();
    const live = this.#byType.get(type) ?? [];
    const draft = shownDraft();
    if (draft?.type !== type) return live;
    return byTitle([...live.filter(({ documentId }) => documentId !== draft.documentId), draft]);
  }

  /** One live document; `undefined` when it was never published, was withdrawn, or is of another type. */
  get(type: ContentType, documentId: string): Published | undefined {
    onlyByQuestion();
    const draft = shownDraft();
    if (draft?.documentId === documentId) return draft.type === type ? draft : undefined;
    const live = this.#states.get(documentId)?.live;
    return live?.type === type && this.#isShown(live) ? live : undefined;
  }

  /** One live document by its slug (a source's key). */
  find(type: ContentType, slug: string): Published | undefined {
    onlyByQuestion();
    const draft = shownDraft();
    if (draft?.type === type && slugOf(draft) === slug) return draft;
    const live = this.#bySlug.get(`${type}/${slug}`);
    // A draft may give up its slug.
    return live !== undefined && live.documentId === draft?.documentId ? undefined : live;
  }

  get addresses(): Addresses {
    onlyByQuestion();
    const draft = shownDraft();
    if (!draft?.url) return this.#addresses;
    return { ...this.#addresses, pages: new Map([...this.#addresses.pages, [draft.url, draft.documentId]]) };
  }

  /**
   * Every page that the log ever gave an address: documents', what goes with guides, short ids, codes, editors' redirects. Read from the history alone,
   * so that the publisher can hold `addresses` to it.
   */
  ledger(): string[] {
    const paths = new Set<string>();
    for (const state of this.#states.values()) {
      for (const path of promisedBy(state)) paths.add(path);
    }
    return [...paths].sort();
  }

  /** Documents whose newest revision is not on the site, and why. */
  failures(): Failure[] {
    const failed = [...this.#states.values()].flatMap(({ failure }) => failure ?? []);
    return [...failed, ...this.#addresses.clashes.values(), ...this.#held.values()];
  }

  /** The newest row of each document that changed after a position, oldest first. */
  changedAfter(seq: number): Envelope[] {
    const newest = [...this.#states.values()].flatMap(({ history }) => history.at(-1) ?? []);
    return newest.filter((row) => row.seq > seq).sort((a, b) => a.seq - b.seq);
  }

  /** Keeps these documents off the site until it is called again: whatever points to them then does without. */
  hold(held: ReadonlyMap<string, Failure>): void {
    if (held.size === 0 && this.#held.size === 0) return;
    this.#held = held;
    this.#index();
  }

  #isShown({ documentId }: Published): boolean {
    return !this.#addresses.clashes.has(documentId) && !this.#held.has(documentId);
  }

  #index(): void {
    this.#edition++;
    this.#addresses = addressesOf(this.#states.values(), this.#held);
    this.#byType.clear();
    this.#bySlug.clear();
    for (const { live } of this.#states.values()) {
      if (!live || !this.#isShown(live)) continue;
      const list = this.#byType.get(live.type) ?? [];
      list.push(live);
      this.#bySlug.set(`${live.type}/${slugOf(live)}`, live);
      this.#byType.set(live.type, list);
    }
    for (const [type, list] of this.#byType) this.#byType.set(type, byTitle(list));
  }
}

/** Companions that answer for as long as there is paper: pages, frames and data, not pictures and feeds. */
const lasting = ['leaflet', 'largeLeaflet', 'clinics', 'embed', 'embedWhole', 'json', 'oembed'] as const;

function* promisedBy({ history, shortIds, codes }: DocumentState): Generator<string> {
  for (const { type, action, slug } of history) {
    if (!isContentType(type) || action !== 'published') continue;
    const path = type === 'redirect' ? spelled(slug) : urlOf(type, { slug });
    if (path?.endsWith('/')) yield path;
    if (type === 'guide' && path !== null) for (const name of lasting) yield guideCompanions[name](slug);
  }
  for (const shortId of shortIds) yield shortUrl(shortId);
  yield* codes;
}

/** The same order on every machine, whatever its locale data says. */
const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
const compare = (a: string, b: string): number => collator.compare(a, b);

const titleOf = ({ content }: Published): string => ('title' in content ? content.title : content.name);
const byTitle = (documents: readonly Published[]): Published[] =>
  documents.toSorted((a, b) => compare(titleOf(a), titleOf(b)) || compare(a.documentId, b.documentId));

const environment = readEnvironment();
const replica = openReplica(path.join(environment.dataDir, 'replica'));
/** `undefined` when no CMS is named: the site then works from its replica. */
export const logClient: LogClient | undefined = environment.log && createLogClient(environment.log);
export const library = new Library();

let opened: Promise<void> | undefined;
/** `astro dev` asks the log once for the many reads of one page. */
let askAgain = 0;

async function open(follow: boolean): Promise<void> {
  try {
    library.apply(await replica.read());
  } catch (error) {
    if (!(error instanceof OtherLogError)) throw error;
    library.clear();
  }
  if (follow && logClient) await catchUp();
}

const catchUp = async (): Promise<void> => {
  while ((await pull(0, { keep: false })).length > 0);
};

/**
 * Loads the replica, once. With `follow`, what the log has beyond it is folded in as well, in memory alone: in `astro dev`
 * again for every page, so that a publication shows at the next reload.
 */
export async function openLibrary({ follow }: { follow: boolean }): Promise<void> {
  const first = opened === undefined;
  opened ??= open(follow);
  await opened.catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  if (!import.meta.env.DEV || first || !follow || !logClient || performance.now() < askAgain) return;
  askAgain = performance.now() + 500;
  await (opened = opened?.then(catchUp));
}

/** One page of new rows, folded in and (with `keep`) written to the replica. Waits up to `wait` seconds for the first; gives those that came. */
export async function pull(wait: number, { keep, signal }: { keep: boolean; signal?: AbortSignal }): Promise<Row[]> {
  if (!logClient) throw new Error('No log to follow: set CMS_URL and LOG_READ_TOKEN.');
  const { seq, hash } = library.position;
  try {
    const rows = await logClient.events(seq, hash, wait, signal);
    if (keep) await replica.append(rows);
    library.apply(rows);
    return rows;
  } catch (error) {
    if (!(error instanceof OtherLogError) || seq === 0) throw error;
    library.clear();
    if (keep) await replica.reset();
    return pull(0, { keep, ...(signal && { signal }) });
  }
}
