import type { Outcome } from './make-release.ts';
import type { Settings } from './environment.ts';

/** Failures that one report holds at most; the log has them all. */
const MOST = 100;

/** Tells the CMS what is live and what is not as published, so that an editor sees it. The site does not depend on it: a failure is only said. */
export async function reportStatus({ cmsUrl, statusToken }: Settings, { release, failures }: Outcome): Promise<void> {
  if (!cmsUrl || !statusToken) return;
  const response = await fetch(`${cmsUrl}/api/publication/status`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${statusToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ seq: release.seq, at: new Date().toISOString(), failures: failures.slice(0, MOST) }),
  }).catch((error: unknown) => String(error));
  if (typeof response === 'string' || !response.ok) {
    console.error(`The CMS did not take the status report: ${typeof response === 'string' ? response : response.status}`);
  }
}
