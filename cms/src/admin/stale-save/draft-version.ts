import { useSyncExternalStore } from 'react';

/** The version of each draft that the forms of this page were filled with, by documentId. */
const versions = new Map<string, string>();

/** The version that a form is written on; `undefined` before it was filled. */
export const versionOf = (documentId: string): string | undefined => versions.get(documentId);

/** What Strapi read to fill a form with, by its address. */
const read = new Map<string, string>();

/** Documents whose last save was refused, each with the number of that refusal. */
const refused = new Map<string, number>();
let refusals = 0;
const listeners = new Set<() => void>();

function noteRefusal(documentId: string): void {
  refused.set(documentId, ++refusals);
  for (const tell of listeners) tell();
}

/** What was refused is saved now, or given up. */
export function forgetRefusal(documentId: string): void {
  refused.delete(documentId);
  for (const tell of listeners) tell();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells the last refusal to save a document from any other; 0 when its last save wasn't refused. */
export const useRefusal = (documentId: string | undefined): number =>
  useSyncExternalStore(subscribe, () => (documentId === undefined ? 0 : (refused.get(documentId) ?? 0)));

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
  const response = await plain(input, { ...init, headers }).catch((error: unknown) => {
    // Whoever left the page has given it up.
    if (init?.signal?.aborted !== true) noteRefusal(documentId);
    throw error;
  });
  if (response.ok) forgetRefusal(documentId);
  else noteRefusal(documentId);
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
      if (method !== 'GET') for (const waiting of refused.keys()) if (address.includes(waiting)) forgetRefusal(waiting);
      return plain(input, init);
    }
    const version = versions.get(documentId);
    if (method === 'GET') return readOnce(plain, documentId, input, init);
    if (version !== undefined && (method === 'PUT' || method === 'POST')) return write(plain, documentId, version, input, init);
    return plain(input, init);
  };
}
