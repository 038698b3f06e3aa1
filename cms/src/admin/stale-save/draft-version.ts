/** The version of each draft that the forms of this page were filled with, by documentId. */
const versions = new Map<string, string>();

/** The version that a form is written on; `undefined` before it was filled. */
export const versionOf = (documentId: string): string | undefined => versions.get(documentId);

/** What Strapi read to fill a form with, by its address. */
const read = new Map<string, string>();

/** The last save of a document that was refused, as it was sent: Strapi takes it out of the form again. */
const refused = new Map<string, { address: string; init: RequestInit }>();

/** What was typed and refused, field by field; `undefined` when nothing was. */
export function refusedValues(documentId: string): Record<string, unknown> | undefined {
  const body = refused.get(documentId)?.init.body;
  return typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : undefined;
}

/**
 * Saves what was refused after all, over a version that its writer has seen. Nothing is published by it.
 * @returns whether it was saved
 */
export async function saveRefused(documentId: string, over: string): Promise<boolean> {
  const found = refused.get(documentId);
  if (!found) return false;
  noteVersion(documentId, over);
  const response = await window.fetch(found.address.replace('/actions/publish', ''), { ...found.init, method: 'PUT' });
  return response.ok;
}

/** Notes what a form was filled with, or what its writer has seen since and means to replace. */
export function noteVersion(documentId: string, version: string): void {
  versions.set(documentId, version);
}

/** Requests of Strapi's edit view, which carry a document's id in their address. */
const ABOUT = /\/content-manager\/(?:collection|single)-types\/[^/?]+\/([a-z0-9]{24})(?=[/?]|$)(?!\/(?!actions\/publish))/;

interface Saved {
  data?: { documentId?: string; updatedAt?: string };
}

/** After a save the form stands on what it saved: another save may follow before the page has read it anew. */
async function noteSaved(response: Response): Promise<void> {
  const { data } = (await response.json().catch(() => ({}))) as Saved;
  if (data?.documentId && data.updatedAt && versions.has(data.documentId)) noteVersion(data.documentId, data.updatedAt);
}

type Fetch = typeof window.fetch;

/**
 * After a refused save, Strapi reads the document again and would take the form for one that was opened on what somebody
 * else saved. Until a save succeeds or the page is loaded anew, it reads what the form was opened with.
 */
async function readOnce(plain: Fetch, documentId: string, ...[input, init]: Parameters<Fetch>): Promise<Response> {
  const address = String(input);
  const before = read.get(address);
  if (before !== undefined && refused.has(documentId)) return new Response(before, { headers: { 'content-type': 'application/json' } });
  const response = await plain(input, init);
  if (response.ok) read.set(address, await response.clone().text());
  return response;
}

async function write(plain: Fetch, documentId: string, version: string, ...[input, init]: Parameters<Fetch>): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('x-draft-version', version);
  const response = await plain(input, { ...init, headers });
  if (response.ok) refused.delete(documentId);
  else refused.set(documentId, { address: String(input), init: { ...init, signal: null } });
  // Publishing answers with the published version; its draft was saved before and is asked for anew.
  if (response.ok && init?.method === 'PUT') await noteSaved(response.clone());
  return response;
}

/**
 * Sends with everything that an edit view saves the version that it was written on, by which the server refuses to save
 * over somebody else's. Strapi's form has no place for it, so it goes as a header.
 */
export function sendDraftVersions(): void {
  const plain = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = String(input);
    const method = init?.method ?? 'GET';
    const [, documentId] = ABOUT.exec(address) ?? [];
    if (documentId === undefined || input instanceof Request) {
      // Discarding the draft, say, is a choice too: the form then shows what is saved.
      if (method !== 'GET') for (const waiting of refused.keys()) if (address.includes(waiting)) refused.delete(waiting);
      return plain(input, init);
    }
    const version = versions.get(documentId);
    if (method === 'GET') return readOnce(plain, documentId, input, init);
    if (version !== undefined && (method === 'PUT' || method === 'POST')) return write(plain, documentId, version, input, init);
    return plain(input, init);
  };
}
