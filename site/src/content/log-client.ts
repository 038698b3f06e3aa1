import { eventsSchema, type Row } from 'shared-types';

/** The replica's position is not in this log: it was restored from an older copy, or is another log. The reader starts again from nothing. */
export class OtherLogError extends Error {
  override name = 'OtherLogError';
}

/** The log could not be read: the CMS is down, or the token is wrong. */
class LogUnavailableError extends Error {
  override name = 'LogUnavailableError';
}

/** A long poll takes 25 seconds; a CMS that is silent for longer is away. Milliseconds. */
const LONGEST_ANSWER = 40_000;

export interface LogClient {
  /** Rows after `seq`, oldest first, one page; waits up to `wait` seconds for the first. `hash` is the hash of row `seq`. */
  events(seq: number, hash: string, wait: number, signal?: AbortSignal): Promise<Row[]>;
  /** The bytes of a file by their SHA-256. */
  media(sha256: string): Promise<Uint8Array>;
}

/** Reads the publication log over HTTP. Throws OtherLogError, LogUnavailableError, or a zod error when a row's envelope is not ours. */
export function createLogClient({ url, token }: { url: string; token: string }): LogClient {
  const get = async (path: string, signal?: AbortSignal): Promise<Response> => {
    const inTime = AbortSignal.timeout(LONGEST_ANSWER);
    const response = await fetch(`${url}/api/publication/${path}`, {
      headers: { authorization: `Bearer ${token}` },
      signal: signal ? AbortSignal.any([signal, inTime]) : inTime,
    }).catch((cause: unknown) => {
      throw new LogUnavailableError(`The CMS at ${url} does not answer. Start it, or set CMS_URL.`, { cause });
    });
    if (response.status === 409)
      throw new OtherLogError(`The log at ${url} does not hold our last row. The replica starts again from nothing.`);
    if (response.status === 401 || response.status === 403) {
      throw new LogUnavailableError(`The CMS at ${url} refused our token (${response.status}). Check LOG_READ_TOKEN against the CMS's.`);
    }
    if (!response.ok) throw new LogUnavailableError(`The CMS at ${url} answered ${response.status} to ${path}.`);
    return response;
  };
  return {
    async events(seq, hash, wait, signal) {
      const query = new URLSearchParams({ after: String(seq), wait: String(wait), ...(seq > 0 && { hash }) });
      return eventsSchema.parse(await (await get(`events?${query}`, signal)).json()).rows;
    },
    async media(sha256) {
      return new Uint8Array(await (await get(`media/${sha256}`)).arrayBuffer());
    },
  };
}
