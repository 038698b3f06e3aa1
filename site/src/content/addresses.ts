import { pagedTypes, sitePaths, urlOf, type ContentType, type Published } from 'shared-types';
import { pathOf, spelled } from './address-spelling.ts';
import { addCodes, addCompanions, addShortAddresses } from './companion-addresses.ts';
import type { DocumentState, Failure, Gone } from './document-state.ts';

/** Every address that the library decides. */
export interface Addresses {
  /** Path (without fragment) of every page of a document → its documentId. */
  pages: Map<string, string>;
  /** Path → where it permanently leads. */
  redirects: Map<string, string>;
  /** Path → why there is nothing. */
  gone: Map<string, Gone>;
  /** Path of what goes with a live guide's own page (its leaflet, its short address …) → the guide's documentId. */
  companions: Map<string, string>;
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

/**
 * Works out who lives where. The document that was published first keeps a disputed address.
 * @param held documents that are kept off the site for now
 */
export function addressesOf(states: Iterable<DocumentState>, held: ReadonlyMap<string, Failure>): Addresses {
  const addresses: Addresses = { pages: new Map(), redirects: new Map(), gone: new Map(), companions: new Map(), clashes: new Map() };
  const inOrder = [...states].sort((a, b) => (a.history[0]?.seq ?? 0) - (b.history[0]?.seq ?? 0));
  for (const { live } of inOrder) {
    if (!live || live.url === null || !isPaged(live.type) || held.has(live.documentId)) continue;
    const holder = addresses.pages.get(live.url);
    if (holder === undefined) addresses.pages.set(live.url, live.documentId);
    else addresses.clashes.set(live.documentId, clash(live, holder));
  }
  const free = (path: string): boolean => !addresses.pages.has(path) && !(sitePaths as readonly string[]).includes(path);
  for (const state of inOrder) {
    addFormer(state, addresses, free);
    addRedirect(state, addresses, free);
  }
  shorten(addresses.redirects);
  // An editor's redirect, or where a page moved to, is more help than the reason why something is gone.
  for (const path of addresses.redirects.keys()) addresses.gone.delete(path);
  endAtReasons(addresses);
  addCompanions(inOrder, addresses);
  addShortAddresses(inOrder, addresses);
  addCodes(inOrder, addresses);
  return addresses;
}

/** An address that would lead to a withdrawn page says itself why there is nothing: who has it on paper needs one step, not two. */
function endAtReasons({ redirects, gone }: Addresses): void {
  for (const [from, to] of redirects) {
    const end = gone.get(pathOf(to));
    if (end === undefined || !from.endsWith('/')) continue;
    redirects.delete(from);
    gone.set(from, end);
  }
}

function addRedirect({ live }: DocumentState, { redirects }: Addresses, free: (path: string) => boolean): void {
  if (live?.type !== 'redirect') return;
  const { from, to } = live.content as { from: string; to: string };
  if (free(spelled(from))) redirects.set(spelled(from), to);
}

/** Old slugs lead to where the document lives now; the addresses of a withdrawn one say why it is gone, or lead to its replacement. */
function addFormer(state: DocumentState, { pages, redirects, gone }: Addresses, free: (path: string) => boolean): void {
  const { gone: withdrawn, fault } = state;
  const type = (state.live ?? withdrawn ?? fault)?.type;
  if (type === undefined || !isPaged(type)) return;
  for (const slug of state.slugs()) {
    const path = urlOf(type, { slug });
    if (path === null || !free(path)) continue;
    if (state.live?.url && pages.has(state.live.url)) redirects.set(path, state.live.url);
    else if (withdrawn?.withdrawal.kind === 'redirect') redirects.set(path, withdrawn.withdrawal.target);
    else if (withdrawn ?? fault) gone.set(path, (withdrawn ?? fault) as Gone);
  }
}

/** No chains, no loops: every redirect leads straight to its end; a circle leads nowhere and is dropped. */
function shorten(redirects: Map<string, string>): void {
  const steps = new Map(redirects);
  for (const [from, first] of steps) {
    const seen = new Set([from]);
    let to = first;
    while (steps.has(pathOf(to)) && !seen.has(pathOf(to))) {
      seen.add(pathOf(to));
      to = steps.get(pathOf(to)) ?? to;
    }
    if (seen.has(pathOf(to))) redirects.delete(from);
    else redirects.set(from, to);
  }
}
