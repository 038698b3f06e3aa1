import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Files by the SHA-256 of their bytes: written once, never changed, shared by every release. */
export class Store {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  path(name: string): string {
    return path.join(this.#folder, name.slice(0, 2), name);
  }

  read(name: string): Promise<Buffer> {
    return readFile(this.path(name));
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  /** Every name that there is. */
  async names(): Promise<Set<string>> {
    const entries = await readdir(this.#folder, { recursive: true }).catch(() => []);
    return new Set(entries.map((entry) => path.basename(entry)));
  }

  /** Keeps the bytes and gives their SHA-256. */
  put(bytes: Uint8Array): string {
    const name = sha256(bytes);
    this.write(name, bytes);
    return name;
  }

  /**
   * Keeps bytes under a name; a file that is there stays. Written aside and renamed, so that a kill leaves no half file. A release of a
   * thousand guides writes fourteen thousand: handing each to another thread took three times as long as writing it.
   */
  write(name: string, bytes: Uint8Array): void {
    if (this.has(name)) return;
    const file = this.path(name);
    mkdirSync(path.dirname(file), { recursive: true });
    const draft = `${file}.${randomUUID()}.draft`;
    try {
      writeFileSync(draft, bytes);
      renameSync(draft, file);
    } catch (error) {
      // Half a file would hold the room that a full disk lacks.
      rmSync(draft, { force: true });
      throw error;
    }
  }

  /** Removes every file whose SHA-256 is not in `kept` (compressed twins go with theirs). */
  async collect(kept: ReadonlySet<string>): Promise<void> {
    for (const folder of await readdir(this.#folder).catch(() => [])) {
      for (const file of await readdir(path.join(this.#folder, folder))) {
        if (!kept.has(file.slice(0, 64))) await rm(path.join(this.#folder, folder, file), { force: true });
      }
    }
  }
}
