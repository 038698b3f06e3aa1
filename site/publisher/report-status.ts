import type { PublisherStatus } from 'shared-types';
import type { Settings } from './environment.ts';
import { log } from './log.ts';

/** What one report holds at most; the publisher's own output has the rest. */
const MOST = { failures: 100, text: 2000, name: 300 };

/** Milliseconds that the CMS has for its answer. */
const PATIENCE = 10_000;

type Status = Omit<PublisherStatus, 'at'>;

const cut = (text: string, most: number): string => text.slice(0, most);

function bounded({ failures, refused, unseen, ...status }: Status): Status {
  return {
    ...status,
    ...(refused !== undefined && { refused: cut(refused, MOST.text) }),
    ...(unseen !== undefined && { unseen: cut(unseen, MOST.text) }),
    failures: failures.slice(0, MOST.failures).map(({ type, documentId, title, message }) => ({
      type,
      documentId: cut(documentId, MOST.name),
      title: cut(title, MOST.name),
      message: cut(message, MOST.text),
    })),
  };
}

/** Tells the CMS where the site stands, so that an editor sees it. The site does not depend on it: a failure is said, and made good later. */
export class StatusReporter {
  readonly #settings: Settings;
  #newest: PublisherStatus | undefined;
  #isSent = true;
  #sending: Promise<void> = Promise.resolve();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Reports in the order of the calls. */
  report(status: Status): Promise<void> {
    this.#newest = { ...bounded(status), at: new Date().toISOString() };
    this.#isSent = false;
    return this.retry();
  }

  /** Sends what the CMS did not take, if there is anything. */
  retry(): Promise<void> {
    return (this.#sending = this.#sending.then(() => this.#send()));
  }

  async #send(): Promise<void> {
    const { cmsUrl, statusToken } = this.#settings;
    const status = this.#newest;
    if (!cmsUrl || !statusToken || this.#isSent || !status) return;
    const response = await fetch(`${cmsUrl}/api/publication/status`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${statusToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(status),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((error: unknown) => String(error));
    if (typeof response !== 'string' && response.ok) this.#isSent ||= status === this.#newest;
    else log.error(`The CMS did not take the status report: ${typeof response === 'string' ? response : response.status}`);
  }
}
