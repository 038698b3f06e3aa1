import type { Release } from './releases.ts';
import { FRAMED, OPEN, policyOf, securityHeaders } from './security-headers.ts';

type Rules = Pick<Release, 'files' | 'redirects' | 'csp'>;

const sorted = (record: Record<string, string>): [string, string][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const goneIn = ({ files }: Rules): string[] => Object.keys(files).filter((file) => files[file]?.status === 410);
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** An address that leads on takes the query along (a clinic's name stands in it), but not to a place within a page. */
const withQuery = (to: string, query: string): string => (to.includes('#') ? to : to + query);

/** Where a path of a release lies in a plain folder. */
export const exportedName = (file: string): string => (file.endsWith('/') ? `${file}index.html` : file).slice(1);

/** `_redirects`, as Netlify and Cloudflare Pages read it. A code that no guide has shows the list of codes. */
const redirectsFile = (release: Rules): string =>
  [
    ...sorted(release.redirects).map(([from, to]) => `${from} ${to} 301`),
    ...goneIn(release).map((file) => `${file} /${exportedName(file)} 410`),
    '/go/* /go/ 302',
  ].join('\n') + '\n';

/** `_headers`, for the same hosts. */
function headersFile({ csp }: Rules): string {
  const block = (path: string, headers: Record<string, string>): string =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    block('/*', { ...securityHeaders, 'content-security-policy': csp }),
    // A second policy would be added to the first, so the first is taken away.
    `${FRAMED}*\n  ! content-security-policy\n  content-security-policy: ${policyOf(FRAMED, csp)}\n`,
    ...OPEN.map((folder) => block(`${folder}*`, { 'access-control-allow-origin': '*' })),
    block('/_astro/*', { 'cache-control': IMMUTABLE }),
  ].join('');
}

/** Maps for nginx: include the file in `http`, and use its variables in the server as its first lines say. */
function nginxFile(release: Rules): string {
  const map = (name: string, source: string, lines: string[]): string => `map ${source} $scalpwise_${name} {\n${lines.join('')}}\n`;
  const header = ([name, value]: [string, string]): string => `#   add_header ${name} "${value}" always;\n`;
  return [
    '# In the server:\n',
    '#   if ($scalpwise_redirect) { return 301 $scalpwise_redirect; }\n',
    '#   if ($scalpwise_gone) { return 410; }\n',
    '#   error_page 404 /404.html;  error_page 410 @gone;\n',
    // A named location is not asked again whether it is gone.
    '#   location @gone { try_files $scalpwise_gone =410; }\n',
    '#   location /go/ { try_files $uri $uri/ /go/index.html; }\n',
    '#   add_header content-security-policy $scalpwise_policy always;\n',
    '#   add_header access-control-allow-origin $scalpwise_open always;\n',
    ...Object.entries(securityHeaders).map(header),
    // Addresses are longer than nginx expects.
    'map_hash_bucket_size 256;\n',
    map(
      'redirect',
      '$uri',
      sorted(release.redirects).map(([from, to]) => `  ${from} ${withQuery(to, '$is_args$args')};\n`),
    ),
    map(
      'gone',
      '$uri',
      goneIn(release).map((file) => `  ${file} /${exportedName(file)};\n`),
    ),
    map('policy', '$uri', [`  default "${release.csp}";\n`, `  ~^${FRAMED} "${policyOf(FRAMED, release.csp)}";\n`]),
    map(
      'open',
      '$uri',
      OPEN.map((folder) => `  ~^${folder} *;\n`),
    ),
  ].join('');
}

/** Directives for Caddy: import the file in the site's block, before `file_server`. In a `route` they go in this order, not in Caddy's own. */
const caddyFile = (release: Rules): string =>
  [
    'map {query} {with_query} {\n  ~^(.+)$ "?${1}"\n  default ""\n}\n',
    'route {\n',
    ...[
      ...Object.entries(securityHeaders).map(([name, value]) => `header ${name} "${value}"`),
      `header content-security-policy "${release.csp}"`,
      `header ${FRAMED}* content-security-policy "${policyOf(FRAMED, release.csp)}"`,
      ...OPEN.map((folder) => `header ${folder}* access-control-allow-origin *`),
      ...sorted(release.redirects).map(([from, to]) => `redir ${from} ${withQuery(to, '{with_query}')} 301`),
      ...goneIn(release).map((file) => `error ${file} 410`),
      '@code {\n    path /go/*\n    not file {path}\n  }',
      'rewrite @code /go/',
    ].map((line) => `  ${line}\n`),
    '}\n',
    'handle_errors {\n  @missing expression {err.status_code} == 404\n  rewrite @missing /404.html\n  file_server\n}\n',
  ].join('');

/** What hosts must be told, by the name of the file: redirects, addresses that are gone, and headers. */
export const hostRules = (release: Rules): Record<string, string> => ({
  _redirects: redirectsFile(release),
  _headers: headersFile(release),
  'rules.nginx': nginxFile(release),
  'rules.caddy': caddyFile(release),
});
