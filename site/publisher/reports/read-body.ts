import type { IncomingMessage } from 'node:http';

/** Bytes that are read, and thrown away, of a body that is too long: a reader who pasted too much is to get an answer, a flood is not. */
export const DISCARDED = 1024 * 1024;

/**
 * What a request carries, as text; `undefined` when it is longer than `most` bytes. Of a far longer one the rest is not
 * waited for: answer with `connection: close`.
 */
export function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) chunks.push(chunk);
      else chunks.length = 0;
      if (length > DISCARDED) resolve(undefined);
    });
    request.once('end', () => resolve(length <= most ? Buffer.concat(chunks).toString('utf8') : undefined));
    request.once('error', reject);
  });
}
