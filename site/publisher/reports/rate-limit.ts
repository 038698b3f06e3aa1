import type { IncomingMessage } from 'node:http';

interface Limits {
  perReader: number;
  together: number;
  windowMinutes: number;
}

const afterMinutes = (minutes: number, run: () => void): void => {
  setTimeout(run, minutes * 60_000).unref();
};

/**
 * Counts reports by address for as long as the window is, in memory alone: then the address is forgotten. The limit for
 * all together also bounds how many addresses there can be.
 */
export class RateLimit {
  readonly #counts = new Map<string, number>();
  readonly #limits: Limits;
  readonly #after: typeof afterMinutes;
  #together = 0;

  constructor(limits: Limits, after = afterMinutes) {
    this.#limits = limits;
    this.#after = after;
  }

  /** Addresses that it still knows. */
  get known(): number {
    return this.#counts.size;
  }

  /** Whether this reader may send one more now. If so, it is counted. */
  take(reader: string): boolean {
    const count = this.#counts.get(reader) ?? 0;
    if (count >= this.#limits.perReader || this.#together >= this.#limits.together) return false;
    this.#together++;
    this.#counts.set(reader, count + 1);
    this.#after(this.#limits.windowMinutes, () => this.#forget(reader));
    return true;
  }

  #forget(reader: string): void {
    this.#together--;
    const left = (this.#counts.get(reader) ?? 1) - 1;
    if (left > 0) this.#counts.set(reader, left);
    else this.#counts.delete(reader);
  }
}

/** The network of an address: an IPv4 address itself, the first half of an IPv6 one, because a household has all of the second half. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [left = [], right] = plain.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = right ? Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0') : [];
  return [...left, ...zeros, ...(right ?? [])]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

/** Who sends: the connection's address or, behind a proxy of our own, the one that the proxy saw and wrote last. */
export function readerOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined;
  return networkOf(forwarded || (request.socket.remoteAddress ?? ''));
}
