import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EVENTS_PAGE, GENESIS_HASH, type Row } from 'shared-types';
import { makeSecrets } from '../support/cms-process.ts';
import { rowOf, type Document } from './synthetic-log.ts';

export interface SyntheticCms {
  url: string;
  secrets: ReturnType<typeof makeSecrets>;
  /** Log positions so far. */
  head(): number;
  /** Publishes a document, and answers who waits for it. */
  publish(document: Document): void;
  stop(): void;
}

/**
 * Serves a log to a publisher as the CMS does, long poll included, without the time that it takes Strapi to publish ten thousand documents: what
 * is measured with it is the site's part. What Strapi takes is measured with Strapi.
 */
export async function startSyntheticCms(rows: Row[]): Promise<SyntheticCms> {
  const waiting = new Map<ServerResponse, number>();
  const answer = (response: ServerResponse, after: number): void => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ rows: rows.slice(after, after + EVENTS_PAGE), head: rows.length }));
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/api/publication/events') return void response.writeHead(204).end();
    const after = Number(searchParams.get('after'));
    if (after < rows.length || searchParams.get('wait') === '0') return answer(response, after);
    waiting.set(response, after);
    request.on('close', () => waiting.delete(response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secrets: makeSecrets(),
    head: () => rows.length,
    publish(document) {
      const revision = rows.filter(({ documentId }) => documentId === document.documentId).length + 1;
      rows.push(rowOf(document, rows.length + 1, rows.at(-1)?.hash ?? GENESIS_HASH, revision));
      for (const [response, after] of waiting) answer(response, after);
      waiting.clear();
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
