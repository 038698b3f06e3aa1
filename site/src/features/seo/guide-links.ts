import { guideCompanions, shortUrl, type GuideCompanion, type Published } from 'shared-types';
import { absoluteUrl, pathOf, type SiteIdentity } from './page-meta.ts';

type Guide = Published<'guide'>;

/** What leaflets carry of the revision that is live: `r7-1a2b3c4d`. */
export const markOf = ({ revisions, revision }: Guide): string =>
  revisions.find((entry) => entry.revision === revision)?.mark ?? `r${revision}-`;

/** The address to print: it outlives the slug. A guide without a short id has its own address alone. */
export const permanentUrl = (guide: Guide, site: SiteIdentity): string =>
  absoluteUrl(guide.content.shortId === undefined ? pathOf(guide) : shortUrl(guide.content.shortId), site);

/** What a leaflet's code leads to: the permanent address, which tells by the fragment whether the paper is current. */
export const paperUrl = (guide: Guide, site: SiteIdentity): string =>
  guide.content.shortId === undefined ? permanentUrl(guide, site) : `${permanentUrl(guide, site)}#${markOf(guide)}`;

/** Everything that goes with a guide, as addresses of the public site. */
export const companionUrls = ({ content: { slug } }: Guide, site: SiteIdentity): Record<GuideCompanion, string> =>
  Object.fromEntries(Object.entries(guideCompanions).map(([name, path]) => [name, absoluteUrl(path(slug), site)])) as Record<
    GuideCompanion,
    string
  >;
