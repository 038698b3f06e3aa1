import { licenceOf } from '../seo/licence.ts';
import { absoluteUrl, type SiteIdentity } from '../seo/page-meta.ts';
import { updatedAt, type Feed } from './feed.ts';

/** Characters that XML 1.0 can't hold, even escaped. */
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const escaped = (text: string): string =>
  text.replace(unprintable, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A feed in Atom (RFC 4287). */
export function atom(feed: Feed, site: SiteIdentity): string {
  const url = (path: string): string => escaped(absoluteUrl(path, site));
  const entries = feed.entries.map(
    ({ id, title, path, at, note }) =>
      `<entry><id>${escaped(id)}</id><title>${escaped(title)}</title><link href="${url(path)}"/><updated>${at}</updated><summary>${escaped(note)}</summary></entry>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${url(feed.atom)}</id><title>${escaped(feed.title)}</title><subtitle>${escaped(feed.description)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${url(feed.atom)}"/><link rel="alternate" type="text/html" href="${url(feed.page)}"/>`,
    `<updated>${updatedAt(feed)}</updated><author><name>${escaped(site.settings.title)}</name></author><rights>${escaped(licenceOf(site).text)}</rights>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

/** The same feed as JSON (jsonfeed.org, version 1.1). */
export const jsonFeed = (feed: Feed, site: SiteIdentity): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: absoluteUrl(feed.page, site),
    feed_url: absoluteUrl(feed.json, site),
    language: 'en-GB',
    authors: [{ name: site.settings.title, url: absoluteUrl('/', site) }],
    items: feed.entries.map(({ id, title, path, at, note }) => ({
      id,
      url: absoluteUrl(path, site),
      title,
      content_text: note,
      date_published: at,
    })),
  });
