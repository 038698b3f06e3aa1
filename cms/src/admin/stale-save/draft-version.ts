/** The version of each draft that the forms of this page were filled with, by documentId. */
const versions = new Map<string, string>();

/** The version that a form is written on; `undefined` before it was filled. */
export const versionOf = (documentId: string): string | undefined => versions.get(documentId);

/** Notes what a form was filled with, or what its writer has seen since and means to replace. */
export const noteVersion = (documentId: string, version: string): void => void versions.set(documentId, version);

/** Writes of Strapi's edit view, which carry a document's id in their address. */
const WRITES = /\/content-manager\/(?:collection|single)-types\/[^/?]+\/?([a-z0-9]{24})?/;

interface Saved {
  data?: { documentId?: string; updatedAt?: string };
}

/** After a save the form stands on what it saved: another save may follow before the page has read it anew. */
async function noteSaved(response: Response): Promise<void> {
  const { data } = (await response.json().catch(() => ({}))) as Saved;
  if (data?.documentId && data.updatedAt && versions.has(data.documentId)) noteVersion(data.documentId, data.updatedAt);
}

/**
 * Sends with everything that an edit view saves the version that it was written on, by which the server refuses to save
 * over somebody else's. Strapi's form has no place for it, so it goes as a header.
 */
export function sendDraftVersions(): void {
  const plain = window.fetch;
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, documentId = ''] = WRITES.exec(address) ?? [];
    const version = versions.get(documentId);
    const isWrite = init?.method === 'PUT' || init?.method === 'POST';
    if (version === undefined || !isWrite) return plain(input, init);
    const headers = new Headers(init.headers);
    headers.set('x-draft-version', version);
    const response = await plain(input, { ...init, headers });
    // Publishing answers with the published version; its draft was saved before and is asked for anew.
    if (response.ok && init.method === 'PUT') await noteSaved(response.clone());
    return response;
  };
}
