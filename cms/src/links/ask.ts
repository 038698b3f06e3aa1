import http from 'node:http';
import https from 'node:https';
import type { Address } from './public-address.ts';

export interface Answer {
  status: number;
  location: string | undefined;
  /** Of a page in HTML, and at most the first half megabyte; '' otherwise. */
  html: string;
}

/** Milliseconds that a site has, and bytes of a page that are read. */
const PATIENCE = 10_000;
const MOST = 512 * 1024;

/** Who asks, so that whoever runs the other site can see what it is. */
const HEADERS = {
  'user-agent': 'ScalpwiseLinkCheck/1.0 (checks the links of a health information site, once a week)',
  accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
};

/**
 * Asks for a page at an address that was looked up before. Follows no redirect, sends no cookie and no referrer.
 * @throws Error as Node's own networking does; with the name TimeoutError when it takes too long
 */
export function ask(url: URL, method: 'HEAD' | 'GET', pinned: Address): Promise<Answer> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      headers: HEADERS,
      agent: false,
      signal: AbortSignal.timeout(PATIENCE),
      // The connection goes where the check was made, whatever the name says by now. TLS still asks for the name.
      lookup: (_, options, done) =>
        options.all
          ? done(null, [pinned])
          : (done as (error: null, address: string, family: number) => void)(null, pinned.address, pinned.family),
    });
    sent.once('error', reject);
    // A site that wants to talk another protocol (101) is cut off by Node, without a response and without an error.
    sent.once('close', () => reject(new Error('The connection was closed without an answer.')));
    sent.once('response', (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const isHtml = /html/.test(response.headers['content-type'] ?? '');
      const finish = (html: string): void => {
        response.destroy();
        resolve({ status, location, html });
      };
      if (method === 'HEAD' || !isHtml) return finish('');
      let html = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        html += part;
        if (html.length > MOST) finish(html);
      });
      response.once('end', () => finish(html));
      response.once('error', reject);
    });
    sent.end();
  });
}
