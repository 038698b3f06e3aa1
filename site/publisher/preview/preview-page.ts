import type { Preview } from 'shared-types';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const clock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
  timeZoneName: 'short',
});
const time = (iso: string): string => `<time datetime="${escaped(iso)}">${clock.format(new Date(iso))}</time>`;

const gapsNote = (gaps: number): string =>
  gaps === 0
    ? ''
    : ` ${gaps === 1 ? 'One field is' : `${gaps} fields are`} missing or not yet as the site needs ${gaps === 1 ? 'it' : 'them'}.`;

function banner({ kind, at, expiresAt, gaps }: Preview): string {
  const what = kind === 'draft' ? `as it was saved on ${time(at)}` : `as it was on ${time(at)}, when an editor shared it`;
  return (
    '<aside class="preview-banner" aria-label="Preview">' +
    `<p><strong>Draft, not published.</strong> Nobody has approved this text. Please don’t rely on it or pass it on.</p>` +
    `<p>It is shown ${what}. The link ends on ${time(expiresAt)}.${gapsNote(gaps)}</p></aside>`
  );
}

/** A share never changes, so only a draft is watched. */
function head({ kind, at }: Preview, adminOrigins: readonly string[]): string {
  const version = kind === 'draft' ? ` data-version="${escaped(at)}"` : '';
  return (
    '<meta name="robots" content="noindex, nofollow"><link rel="stylesheet" href="/preview.css">' +
    `<script src="/preview.js" defer data-admin="${escaped(adminOrigins.join(' '))}"${version}></script>`
  );
}

/** Pictures of a draft are asked for below the link, so that they end with it. Their names are hashes: nothing else looks like one. */
const picturesBelow = (html: string, base: string): string => html.replaceAll(/\/media\/([0-9a-f]{32}-\d+\.webp)/g, `${base}media/$1`);

/**
 * A page of the site as the preview of a draft: with a banner, out of search engines, and refreshed when the editor saves.
 * @param base the preview's own address
 * @param adminOrigins whose word to believe that the draft was saved
 */
export function previewPage(html: string, preview: Preview, base: string, adminOrigins: readonly string[]): string {
  return picturesBelow(html, base)
    .replace(/<link rel="canonical"[^>]*>/, '')
    .replace(/<meta name="revision"[^>]*>/, '')
    .replace('</head>', () => `${head(preview, adminOrigins)}</head>`)
    .replace(/<body[^>]*>/, (body) => body + banner(preview));
}

/** A page that says why there is nothing to see. */
export const endedPage = (why: string): string =>
  '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<title>No preview</title><meta name="robots" content="noindex, nofollow"><link rel="stylesheet" href="/preview.css"></head>' +
  `<body class="preview-ended"><main><h1>There is no preview here</h1><p>${escaped(why)}</p></main></body></html>`;
