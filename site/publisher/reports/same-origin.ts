import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of this site sent the form. `Sec-Fetch-Site` can't be forged by a page; where a browser leaves it out (an
 * old one, or plain HTTP), `Origin` must name this site, by its public address or by the host that was asked.
 */
export function isSameOrigin({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders, siteUrl: string): boolean {
  if (site !== undefined) return site === 'same-origin';
  const from = URL.parse(origin ?? '');
  return from !== null && (from.host === host || from.origin === new URL(siteUrl).origin);
}
