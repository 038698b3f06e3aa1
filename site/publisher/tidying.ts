import { log } from './log.ts';
import type { Releases } from './releases.ts';
import { forgetLinks } from './verify.ts';

/** Releases made one after the other before the store is tidied all the same. */
const UNTIDIED = 20;

/**
 * Drops old releases at once, and files that no release needs when there is nothing else to do: readers wait meanwhile. What can't be
 * removed (a disk that became read-only) is said and tried again; the site goes on.
 */
export class Tidying {
  readonly #releases: Releases;
  #made = 0;

  constructor(releases: Releases) {
    this.#releases = releases;
  }

  async afterRelease(): Promise<void> {
    this.#made++;
    await this.#saying(async () => {
      await this.#releases.dropOld();
      if (this.#made >= UNTIDIED) await this.#tidy();
    });
  }

  async whenIdle(): Promise<void> {
    if (this.#made > 0) await this.#saying(() => this.#tidy());
  }

  async #tidy(): Promise<void> {
    forgetLinks(await this.#releases.prune());
    this.#made = 0;
  }

  async #saying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.error(`What no release needs any more is still on the disk. ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
