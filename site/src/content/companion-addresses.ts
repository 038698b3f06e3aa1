import { codeUrl, guideCompanions, shortUrl, urlOf, type GuideCompanion } from 'shared-types';
import { pathOf } from './address-spelling.ts';
import type { Addresses } from './addresses.ts';
import type { DocumentState, Gone } from './document-state.ts';

const names = Object.keys(guideCompanions) as GuideCompanion[];

/** What becomes of a companion whose guide is gone: a page or a document that says so, a wider feed, or nothing (a picture). */
const afterwards: Record<GuideCompanion, 'page' | 'state' | { leads: string } | 'nothing'> = {
  leaflet: 'page',
  largeLeaflet: 'page',
  clinics: 'page',
  embed: 'state',
  embedWhole: 'state',
  json: 'state',
  oembed: 'state',
  atom: { leads: '/feeds/all.xml' },
  feed: { leads: '/feeds/all.json' },
  qrSvg: 'nothing',
  qrPng: 'nothing',
};

/** The same companion of the live guide that a redirect leads to. */
function nextCompanion(name: GuideCompanion, target: string, { pages }: Addresses): string | undefined {
  const [, slug] = /^\/guides\/([^/]+)\/$/.exec(pathOf(target)) ?? [];
  return slug !== undefined && pages.has(pathOf(target)) ? guideCompanions[name](slug) : undefined;
}

function placeCompanion(name: GuideCompanion, slug: string, state: DocumentState, addresses: Addresses): void {
  const { pages, redirects, gone, companions } = addresses;
  const own = urlOf('guide', { slug }) ?? '';
  const path = guideCompanions[name](slug);
  const holder = pages.get(own);
  if (holder !== undefined) {
    companions.set(path, holder);
    redirects.delete(path);
    return;
  }
  const target = redirects.get(own);
  const next = target === undefined ? undefined : nextCompanion(name, target, addresses);
  if (next !== undefined) return void redirects.set(path, next);
  const fate = afterwards[name];
  // What stays readable under a notice still shows its code.
  if (fate === 'nothing') return void (gone.get(own)?.last && gone.set(path, gone.get(own) as Gone));
  if (typeof fate === 'object') return void redirects.set(path, fate.leads);
  // A frame and a program can't follow to a page of another kind, so they are told what became of the guide.
  const why = gone.get(own) ?? state.gone;
  if (target !== undefined && (fate === 'page' || !why)) redirects.set(path, target);
  else if (why) gone.set(path, why);
}

/** What goes with every guide that there ever was: it follows its guide where that moves, and says so when that is gone. */
export function addCompanions(states: readonly DocumentState[], addresses: Addresses): void {
  for (const state of states) {
    if (state.history[0]?.type !== 'guide') continue;
    for (const slug of state.slugs()) for (const name of names) placeCompanion(name, slug, state, addresses);
  }
}

/** Short addresses. One belongs to the guide that had it first; a guide's former ones lead to its own. */
export function addShortAddresses(states: readonly DocumentState[], { pages, redirects, gone, companions }: Addresses): void {
  const taken = new Set<string>();
  for (const state of states) {
    const live = state.live?.url && pages.get(state.live.url) === state.live.documentId ? state.live : undefined;
    const current = live && 'shortId' in live.content ? live.content.shortId : undefined;
    const last = urlOf('guide', { slug: state.slugs().at(-1) ?? '' }) ?? '';
    for (const shortId of state.shortIds) {
      const path = shortUrl(shortId);
      if (taken.has(shortId)) continue;
      taken.add(shortId);
      const target = live ? (current === undefined ? live.url : shortUrl(current)) : redirects.get(last);
      const why = gone.get(last) ?? state.gone;
      if (live && shortId === current) companions.set(path, live.documentId);
      else if (target) redirects.set(path, target);
      else if (why) gone.set(path, why);
    }
  }
}

/** Codes lead to their guide; one that several guides have, or none any more, to the list of codes. In small letters too. */
export function addCodes(states: readonly DocumentState[], { pages, redirects }: Addresses): void {
  const guides = new Map<string, Set<string>>();
  for (const { live, codes } of states) {
    for (const path of codes) guides.set(path, guides.get(path) ?? new Set());
    if (!live?.url || !pages.has(live.url) || !('clinicalCodes' in live.content)) continue;
    for (const { system, code } of live.content.clinicalCodes) guides.get(codeUrl(system, code))?.add(live.url);
  }
  for (const [path, urls] of guides) {
    const [only = '/go/'] = urls;
    for (const spelling of new Set([path, path.toLowerCase()])) redirects.set(spelling, urls.size > 1 ? '/go/' : only);
  }
}
