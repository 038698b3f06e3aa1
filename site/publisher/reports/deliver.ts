import type { Report } from 'shared-types';
import { log } from '../log.ts';

/** Milliseconds that the CMS has to take a report: a reader waits. */
const PATIENCE = 5_000;

/** Where reports go. */
export interface Desk {
  cmsUrl: string;
  token: string;
}

/** Gives a report to the CMS. Whether it was taken; what a reader wrote is never in the publisher's own output. */
export async function deliver({ cmsUrl, token }: Desk, report: Report): Promise<boolean> {
  const response = await fetch(`${cmsUrl}/api/reports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(report),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: unknown) => String(error));
  if (typeof response !== 'string' && response.ok) return true;
  log.error(`The CMS did not take a reader’s report: ${typeof response === 'string' ? response : response.status}`);
  return false;
}
