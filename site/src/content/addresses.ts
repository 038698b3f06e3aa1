import { pagedTypes, sitePaths, urlOf, type ContentType, type Published, type Redirect } from 'shared-types';
import { pathOf, spelled, spelledTarget } from './address-spelling.ts';
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
  for (const state of inOrder) addFormer(state, addresses, free);
  // What an editor says now goes before where anything was.
  for (const state of inOrder) addRedirect(state, addresses, free);
  shorten(addresses.redirects);
  // An editor's redirect, or where a page moved to, is more help than the reason why something is gone.
  for (const path of addresses.redirects.keys()) addresses.gone.delete(path);
  endAtReasons(addresses);
  for (const state of inOrder) addReason(state, addresses, free);
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
  const { from, to } = live.content as Redirect;
  if (free(spelled(from))) redirects.set(spelled(from), spelledTarget(to));
}

/** Every page that a document was ever published at; for an editor's redirect, every address that it led on from. */
function pathsOf(state: DocumentState): string[] {
  const type = (state.live ?? state.gone ?? state.fault)?.type;
  if (type === undefined || !(isPaged(type) || type === 'redirect')) return [];
  const paths = state.slugs().map((slug) => (type === 'redirect' ? spelled(slug) : urlOf(type, { slug })));
  return paths.filter((path): path is string => path?.endsWith('/') === true);
}

/** Where a document's former addresses lead: to where it lives now, or to what its withdrawal named. */
function nextOf({ live, gone }: DocumentState, pages: Addresses['pages']): string | undefined {
  if (live?.type === 'redirect') return spelledTarget((live.content as Redirect).to);
  if (live?.url && pages.has(live.url)) return live.url;
  return gone?.withdrawal.kind === 'redirect' ? spelledTarget(gone.withdrawal.target) : undefined;
}

/** What a reader is told where a redirect was: its name was meant for editors. */
const told = (why: Gone): Gone => (why.type === 'redirect' ? { ...why, title: 'This address leads nowhere now' } : why);

/** Old addresses lead to where the document lives now; those of a withdrawn one say why it is gone, or lead to its replacement. */
function addFormer(state: DocumentState, { pages, redirects, gone }: Addresses, free: (path: string) => boolean): void {
  const target = nextOf(state, pages);
  const why = state.gone ?? state.fault;
  for (const path of pathsOf(state)) {
    if (!free(path)) continue;
    if (target !== undefined) redirects.set(path, target);
    else if (why) gone.set(path, told(why));
  }
}

/** An address that led in a circle leads nowhere. Somebody may have it on paper, so it says that much. */
function addReason(state: DocumentState, { redirects, gone }: Addresses, free: (path: string) => boolean): void {
  const newest = state.history.at(-1);
  const reason = 'It led back to itself. The editors have been told.';
  for (const path of pathsOf(state)) {
    if (!newest || !free(path) || redirects.has(path) || gone.has(path)) continue;
    const title = 'This address leads nowhere now';
    gone.set(path, { type: 'redirect', slug: path, title, at: newest.at, withdrawal: { kind: 'notice', reason }, fault: true });
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
