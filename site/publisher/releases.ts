import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { sha256, Store } from './store.ts';
import { log } from './log.ts';

export const fileSchema = z.object({ sha256: z.string(), status: z.int(), type: z.string() });
/** One file of a release: where its bytes are and how it is answered. */
export type ReleaseFile = z.infer<typeof fileSchema>;

const releaseSchema = z.object({
  id: z.string(),
  /** The log's position that it shows. */
  seq: z.int(),
  publishedAt: z.string().nullable(),
  /** HTML pages with status 200. */
  pages: z.int(),
  csp: z.string(),
  /** Path → file. A path that ends in `/` is a page. */
  files: z.record(z.string(), fileSchema),
  /** Path → where it permanently leads. */
  redirects: z.record(z.string(), z.string()),
  /** Hashed assets of earlier releases, for as long as pages that readers still have open may ask for them. `until` is ISO 8601. */
  retired: z.record(z.string(), fileSchema.extend({ until: z.string() })),
});
export type Release = z.infer<typeof releaseSchema>;

const pointerSchema = z.object({
  id: z.string(),
  /** The newer release that someone rolled back from; it stays off until the log or the code changes. */
  insteadOf: z.string().optional(),
});
type Pointer = z.infer<typeof pointerSchema>;

const KEPT_RELEASES = 5;
/** A page that stays open may want its scripts and pictures for weeks; what its search has begun to read, only for that visit. */
const retiredDays = (file: string): number => (file.startsWith('/search/') ? 2 : 30);
const DAY = 24 * 60 * 60 * 1000;

/** Files named by the hash of their content: cached for ever. */
export const isHashed = (file: string): boolean => /^\/(_astro|media|og)\//.test(file) || /^\/search\/(?!manifest).+\.json$/.test(file);

/** A file that a power cut left half written, or another version wrote, counts as absent: the next release is made anew. */
export function readable<Value>(schema: z.ZodType<Value>, text: string, name: string): Value | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    log.error(`${name} can’t be read and is left aside: ${String(error)}`);
    return undefined;
  }
}

/** The releases on disk and the pointer to the live one. */
export class Releases {
  readonly store: Store;
  readonly pointerFile: string;
  readonly #folder: string;
  /** Manifests never change, and that of a large site takes long to parse. */
  readonly #read = new Map<string, Release>();

  constructor(dataDir: string) {
    this.store = new Store(path.join(dataDir, 'store'));
    this.#folder = path.join(dataDir, 'releases');
    this.pointerFile = path.join(this.#folder, 'live');
  }

  /** Which release is live; `undefined` before the first. */
  async pointer(): Promise<Pointer | undefined> {
    const text = await readFile(this.pointerFile, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : readable(pointerSchema, text, this.pointerFile);
  }

  async live(): Promise<Release | undefined> {
    const pointer = await this.pointer();
    return pointer && this.read(pointer.id);
  }

  async newest(): Promise<Release | undefined> {
    const id = (await this.list()).at(-1);
    return id === undefined ? undefined : this.read(id);
  }

  async read(id: string): Promise<Release | undefined> {
    const known = this.#read.get(id);
    if (known) return known;
    const text = await readFile(path.join(this.#folder, `${id}.json`), 'utf8').catch(() => undefined);
    const release = text === undefined ? undefined : readable(releaseSchema, text, id);
    if (release) this.#read.set(id, release);
    return release;
  }

  /** Ids of the kept releases, oldest first. */
  async list(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
      .sort();
  }

  /** Writes the manifest; nothing is live yet. */
  async save(release: Omit<Release, 'id'>): Promise<Release> {
    await mkdir(this.#folder, { recursive: true });
    const number = Number((await this.list()).at(-1)?.slice(0, 8) ?? 0) + 1;
    // As bytes, once: that of a large site is megabytes, and a string would be turned into bytes twice more.
    const bytes = Buffer.from(JSON.stringify(release));
    const id = `${String(number).padStart(8, '0')}-${sha256(bytes).slice(0, 12)}`;
    const saved = { id, ...release };
    const file = path.join(this.#folder, `${id}.json`);
    await writeFile(`${file}.draft`, [Buffer.from(`{"id":"${id}",`), bytes.subarray(1)]);
    await rename(`${file}.draft`, file);
    this.#read.set(id, saved);
    return saved;
  }

  /** Makes a release live: one rename, so a reader gets the old one or the new one whole. */
  async switchTo(id: string, insteadOf?: string): Promise<void> {
    const pointer: Pointer = { id, ...(insteadOf !== undefined && { insteadOf }) };
    await writeFile(`${this.pointerFile}.draft`, JSON.stringify(pointer));
    await rename(`${this.pointerFile}.draft`, this.pointerFile);
  }

  /** Keeps the last five releases and the live one. Gives their ids. */
  async dropOld(): Promise<string[]> {
    const live = (await this.live())?.id;
    const ids = await this.list();
    const kept = new Set([...ids.slice(-KEPT_RELEASES), ...(live ? [live] : [])]);
    for (const id of ids.filter((each) => !kept.has(each))) {
      this.#read.delete(id);
      await rm(path.join(this.#folder, `${id}.json`), { force: true });
    }
    return [...kept];
  }

  /**
   * Drops old releases, and files that none of the others needs. Gives those that they need, by SHA-256.
   * Nothing may be rendered meanwhile: what is in no release yet would be removed with the rest.
   */
  async prune(): Promise<ReadonlySet<string>> {
    const needed = new Set<string>();
    for (const id of await this.dropOld()) {
      const { files = {}, retired = {} } = (await this.read(id)) ?? {};
      for (const file in files) needed.add(files[file]!.sha256);
      for (const file in retired) needed.add(retired[file]!.sha256);
      // Each may have a hundred thousand files, and readers get their turn in between.
      await setImmediate();
    }
    await this.store.collect(needed);
    return needed;
  }
}

/** Hashed assets that the new release no longer has stay reachable for thirty days, search's files for two. */
export function retire(previous: Release | undefined, files: Release['files'], now: Date): Release['retired'] {
  const until = (file: string): string => new Date(now.getTime() + retiredDays(file) * DAY).toISOString();
  const before = previous?.files ?? {};
  const dropped: [string, Release['retired'][string]][] = [];
  for (const file in before)
    if (files[file] === undefined && isHashed(file)) dropped.push([file, { ...before[file]!, until: until(file) }]);
  const earlier = Object.entries(previous?.retired ?? {}).filter(
    ([file, entry]) => files[file] === undefined && entry.until > now.toISOString(),
  );
  return Object.fromEntries([...earlier, ...dropped]);
}
