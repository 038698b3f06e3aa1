import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

  async has(name: string): Promise<boolean> {
    return access(this.path(name)).then(
      () => true,
      () => false,
    );
  }

  /** Every name that there is. */
  async names(): Promise<Set<string>> {
    const entries = await readdir(this.#folder, { recursive: true }).catch(() => []);
    return new Set(entries.map((entry) => path.basename(entry)));
  }

  /** Keeps the bytes and gives their SHA-256. */
  async put(bytes: Uint8Array): Promise<string> {
    const name = sha256(bytes);
    await this.write(name, bytes);
    return name;
  }

  /** Keeps bytes under a name; a file that is there stays. Written aside and renamed, so that a kill leaves no half file. */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    if (await this.has(name)) return;
    const file = this.path(name);
    await mkdir(path.dirname(file), { recursive: true });
    const draft = `${file}.${randomUUID()}.draft`;
    try {
      await writeFile(draft, bytes);
      await rename(draft, file);
    } catch (error) {
      // Half a file would hold the room that a full disk lacks.
      await rm(draft, { force: true }).catch(() => {});
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
