import { previewLink, previewSchema, type Preview } from 'shared-types';
import { log } from '../log.ts';

/** Milliseconds that the CMS has: an editor waits. */
const PATIENCE = 10_000;

/** Where drafts come from, link by link. */
export interface DraftSource {
  cmsUrl: string;
  token: string;
}

/** What a link shows, or why it shows nothing: a sentence, and the status to answer with. */
export type Opened = { preview: Preview } | { status: number; why: string };

const UNKNOWN: Opened = { status: 404, why: 'This is no preview’s address. Ask for the whole link again.' };
const AWAY: Opened = { status: 503, why: 'The editors’ system does not answer, so the draft can’t be shown. Try again in a minute.' };

/** Asks the CMS what a link shows. The CMS alone decides: links are signed, stored, timed and revoked there. */
export async function openPreview({ cmsUrl, token }: DraftSource, link: string): Promise<Opened> {
  if (!previewLink.safeParse(link).success) return UNKNOWN;
  const response = await fetch(`${cmsUrl}/api/previews/${link}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: unknown) => String(error));
  if (typeof response === 'string') {
    log.error(`A preview could not be read: ${response}`);
    return AWAY;
  }
  if (response.status === 404) return UNKNOWN;
  if (response.status === 410) {
    const { error } = (await response.json()) as { error?: { message?: string } };
    return { status: 410, why: error?.message ?? 'This preview has ended.' };
  }
  if (!response.ok) {
    log.error(`A preview could not be read: the CMS answered ${response.status}`);
    return AWAY;
  }
  return { preview: previewSchema.parse(await response.json()) };
}
