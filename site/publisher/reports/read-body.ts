import type { IncomingMessage } from 'node:http';

/**
 * What a request carries, as text; `undefined` as soon as it is longer than `most` bytes. The rest is then not kept: answer
 * with `connection: close`, so that it is not waited for either.
 */
export function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) return chunks.push(chunk);
      chunks.length = 0;
      resolve(undefined);
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
  });
}
