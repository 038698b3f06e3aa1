import { pagedTypes, sitePaths, urlOf, type ContentType, type Published } from 'shared-types';
import type { DocumentState, Failure, Gone } from './document-state.ts';

/** Every address that the library decides. */
export interface Addresses {
  /** Path (without fragment) of every page of a document → its documentId. */
  pages: Map<string, string>;
  /** Path → where it permanently leads. */
  redirects: Map<string, string>;
  /** Path → why there is nothing. */
  gone: Map<string, Gone>;
  /** Documents kept off the site because another one holds their address. */
  clashes: Map<string, Failure>;
}

const isPaged = (type: ContentType): boolean => (pagedTypes as readonly ContentType[]).includes(type);

function clash({ type, documentId, url, content }: Published, holder: string): Failure {
  const title = 'title' in content ? content.title : documentId;
  return {
    type,
    documentId,
    title,
    message: `${type} → ${title} → slug: ${url} already belongs to ${holder}. Give one of them another slug.`,
  };
}

/** Works out who lives where. The document that was published first keeps a disputed address. */
export function addressesOf(states: Iterable<DocumentState>): Addresses {
  const addresses: Addresses = { pages: new Map(), redirects: new Map(), gone: new Map(), clashes: new Map() };
  const inOrder = [...states].sort((a, b) => (a.history[0]?.seq ?? 0) - (b.history[0]?.seq ?? 0));
  for (const { live } of inOrder) {
    if (!live || live.url === null || !isPaged(live.type)) continue;
    const holder = addresses.pages.get(live.url);
    if (holder === undefined) addresses.pages.set(live.url, live.documentId);
    else addresses.clashes.set(live.documentId, clash(live, holder));
  }
  const free = (path: string): boolean => !addresses.pages.has(path) && !(sitePaths as readonly string[]).includes(path);
  for (const state of inOrder) {
    addRedirect(state, addresses, free);
    addFormer(state, addresses, free);
  }
  shorten(addresses.redirects);
  return addresses;
}

function addRedirect({ live }: DocumentState, { redirects }: Addresses, free: (path: string) => boolean): void {
  if (live?.type !== 'redirect') return;
  const { from, to } = live.content as { from: string; to: string };
  if (free(from)) redirects.set(from, to);
}

/** Old slugs lead to where the document lives now; the addresses of a withdrawn one say why it is gone, or lead to its replacement. */
function addFormer(state: DocumentState, { redirects, gone }: Addresses, free: (path: string) => boolean): void {
  const type = state.live?.type ?? state.gone?.type;
  if (type === undefined || !isPaged(type)) return;
  const former = [...state.formerSlugs(), ...(state.gone ? [state.gone.slug] : [])];
  for (const slug of former) {
    const path = urlOf(type, { slug });
    if (path === null || !free(path)) continue;
    if (state.live?.url) redirects.set(path, state.live.url);
    else if (state.gone?.withdrawal.kind === 'redirect') redirects.set(path, state.gone.withdrawal.target);
    else if (state.gone) gone.set(path, state.gone);
  }
}

/** No chains, no loops: every redirect leads straight to its end; a circle leads nowhere and is dropped. */
function shorten(redirects: Map<string, string>): void {
  const steps = new Map(redirects);
  for (const [from, first] of steps) {
    const seen = new Set([from]);
    let to = first;
    while (steps.has(to) && !seen.has(to)) {
      seen.add(to);
      to = steps.get(to) ?? to;
    }
    if (seen.has(to)) redirects.delete(from);
    else redirects.set(from, to);
  }
}
