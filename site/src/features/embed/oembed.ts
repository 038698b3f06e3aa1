import type { Published } from 'shared-types';
import { CARD_SIZE, frameHtml } from '../seo/frame-html.ts';
import { companionUrls } from '../seo/guide-links.ts';
import { licenceOf } from '../seo/licence.ts';
import { absoluteUrl, type SiteIdentity } from '../seo/page-meta.ts';

/** Seconds that others may keep the answer: a day. */
const CACHE_AGE = 86_400;

/**
 * A guide's oEmbed document (oembed.com, 1.0), which pages name in their head, so that WordPress and others frame a pasted link.
 * @param picture path of its picture, 1200 × 630
 */
export const oembed = (guide: Published<'guide'>, site: SiteIdentity, picture: string): object => ({
  version: '1.0',
  type: 'rich',
  title: guide.content.title,
  provider_name: site.settings.title,
  provider_url: absoluteUrl('/', site),
  cache_age: CACHE_AGE,
  thumbnail_url: absoluteUrl(picture, site),
  thumbnail_width: 1200,
  thumbnail_height: 630,
  html: frameHtml(companionUrls(guide, site).embed, `${guide.content.title}: a guide by ${site.settings.title}`),
  ...CARD_SIZE,
  ...(licenceOf(site).url !== undefined && { license: licenceOf(site).url }),
});

/** The same for a guide that is gone: a frame that says so, because a page somewhere still asks for one. */
export const goneOembed = (title: string, embedUrl: string, site: SiteIdentity): object => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: site.settings.title,
  provider_url: absoluteUrl('/', site),
  cache_age: CACHE_AGE,
  html: frameHtml(embedUrl, title),
  ...CARD_SIZE,
});
