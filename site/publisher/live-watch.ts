import type { Envelope, PublisherStatus } from 'shared-types';
import type { Failure } from './bundle.ts';
import type { StatusReporter } from './report-status.ts';
import { seeLive } from './see-live.ts';

interface Options {
  reporter: StatusReporter;
  library: { position: { seq: number }; changedAfter(seq: number): Envelope[] };
  /** Where readers find the site, and where this process serves it. */
  publicOrigin: string;
  ownOrigin: string;
}

/** Tells the CMS step by step what became of the log: rendered, live, seen by a look at the public pages, or refused. */
export class LiveWatch {
  readonly #options: Options;
  #status: Omit<PublisherStatus, 'at'> = { seq: 0, read: 0, failures: [] };
  #seen: PublisherStatus['seen'];
  #isLooking = false;

  constructor(options: Options) {
    this.#options = options;
  }

  #report(change: Partial<Omit<PublisherStatus, 'at'>>): Promise<void> {
    const { failures, seq } = this.#status;
    this.#status = { seq, failures, ...change, read: this.#options.library.position.seq, ...(this.#seen && { seen: this.#seen }) };
    return this.#options.reporter.report(this.#status);
  }

  /** A release is being made. Nobody waits for the CMS to hear of it. */
  rendering(): void {
    const { seq } = this.#options.library.position;
    if (seq > this.#status.seq) void this.#report({ rendering: seq });
  }

  /** @param seq the position that is live now: an older one after a roll back */
  async released(seq: number, failures: Failure[]): Promise<void> {
    await this.#report({ seq, failures });
    void this.#look();
  }

  refused(seq: number, why: string): Promise<void> {
    return this.#report({ seq, failures: [], refused: why });
  }

  /** The pointer was moved by hand. */
  moved(seq: number): void {
    if (seq !== this.#status.seq && this.#status.rendering === undefined) void this.released(seq, this.#status.failures);
  }

  /** Makes good what the CMS did not hear, and looks again at what was not to be seen. */
  async idle(): Promise<void> {
    await this.#options.reporter.retry();
    if (this.#status.unseen !== undefined) await this.#look();
  }

  async #look(): Promise<void> {
    const { seq, failures, unseen } = this.#status;
    if (this.#isLooking || seq === 0) return;
    this.#isLooking = true;
    try {
      const kept = new Set(failures.map(({ documentId }) => documentId));
      const changed = this.#options.library.changedAfter(this.#seen?.seq ?? 0);
      const rows = changed.filter((row) => row.seq <= seq && !kept.has(row.documentId));
      const { where, problem } = await seeLive(this.#options.publicOrigin, this.#options.ownOrigin, rows);
      // What was seen belongs to the release of before: the newer one is looked at below.
      if (problem === undefined) this.#seen = { seq, at: new Date().toISOString(), where };
      if (problem !== unseen || problem === undefined) {
        const { rendering, refused } = this.#status;
        const state = { ...(rendering !== undefined && { rendering }), ...(refused !== undefined && { refused }) };
        await this.#report({ ...state, ...(problem !== undefined && { unseen: problem }) });
      }
    } finally {
      this.#isLooking = false;
    }
    if (this.#status.seq > seq) await this.#look();
  }
}
