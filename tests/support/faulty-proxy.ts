import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong between the publisher and the CMS. */
export const faults = ['an error', 'garbage', 'half an answer', 'another shape', 'silence'] as const;
export type Fault = (typeof faults)[number];

const spoil: Record<Fault, (response: ServerResponse) => void> = {
  'an error': (response) => response.writeHead(500).end('{"error":{"status":500}}'),
  garbage: (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('<!doctype html><title>Not what you asked for</title>'),
  'half an answer': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"rows":[{"seq":');
    setImmediate(() => response.destroy());
  },
  'another shape': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"rows":[{"seq":"one"}],"head":1}'),
  // Until the proxy takes it back.
  silence: () => undefined,
};

/** Stands before a real CMS and lets everything through, until it is told to go wrong. */
export class FaultyProxy {
  readonly #server;
  #fault: Fault | undefined;
  readonly #silent = new Set<ServerResponse>();

  constructor(target: string) {
    this.#server = createServer((asked, response) => {
      if (this.#fault) {
        if (this.#fault === 'silence') this.#silent.add(response);
        return spoil[this.#fault](response);
      }
      const onward = request(target + asked.url, { method: asked.method, headers: asked.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      // A long poll that is given up here is given up there.
      response.on('close', () => onward.destroy());
      asked.pipe(onward);
    });
  }

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Goes wrong from now on, for whoever waits for an answer too; with `undefined` it is as if nothing had been. */
  be(fault: Fault | undefined): void {
    this.#fault = fault;
    for (const response of this.#silent) response.destroy();
    this.#silent.clear();
    if (fault !== undefined) this.#server.closeAllConnections();
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
