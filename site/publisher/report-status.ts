import type { PublisherStatus } from 'shared-types';
import type { Settings } from './environment.ts';

/** What one report holds at most; the publisher's own output has the rest. */
const MOST = { failures: 100, text: 2000, name: 300 };

/** Milliseconds that the CMS has for its answer. */
const PATIENCE = 10_000;

/** Tells the CMS what is live and what is not as published, so that an editor sees it. The site does not depend on it: a failure is only said. */
export async function reportStatus({ cmsUrl, statusToken }: Settings, status: Omit<PublisherStatus, 'at'>): Promise<void> {
  if (!cmsUrl || !statusToken) return;
  const failures = status.failures.slice(0, MOST.failures).map(({ type, documentId, title, message }) => ({
    type,
    documentId: documentId.slice(0, MOST.name),
    title: title.slice(0, MOST.name),
    message: message.slice(0, MOST.text),
  }));
  const body: PublisherStatus = {
    ...status,
    ...(status.refused !== undefined && { refused: status.refused.slice(0, MOST.text) }),
    failures,
    at: new Date().toISOString(),
  };
  const response = await fetch(`${cmsUrl}/api/publication/status`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${statusToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: unknown) => String(error));
  if (typeof response === 'string' || !response.ok) {
    console.error(`The CMS did not take the status report: ${typeof response === 'string' ? response : response.status}`);
  }
}
