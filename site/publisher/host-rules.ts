import type { Release } from './releases.ts';
import { FRAMED, OPEN, policyOf, securityHeaders } from './security-headers.ts';

type Rules = Pick<Release, 'files' | 'redirects' | 'csp'>;

const sorted = (record: Record<string, string>): [string, string][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const goneIn = ({ files }: Rules): string[] => Object.keys(files).filter((file) => files[file]?.status === 410);
const IMMUTABLE = 'public, max-age=31536000, immutable';

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
    '#   error_page 404 /404.html;  error_page 410 $scalpwise_gone;\n',
    '#   location /go/ { try_files $uri $uri/ /go/index.html; }\n',
    '#   add_header content-security-policy $scalpwise_policy always;\n',
    '#   add_header access-control-allow-origin $scalpwise_open always;\n',
    ...Object.entries(securityHeaders).map(header),
    // Addresses are longer than nginx expects.
    'map_hash_bucket_size 256;\n',
    map(
      'redirect',
      '$uri',
      sorted(release.redirects).map(([from, to]) => `  ${from} ${to};\n`),
    ),
    // Asked again for the page that says why, which must not be gone itself.
    map('gone', '$uri', ['  volatile;\n', ...goneIn(release).map((file) => `  ${file} /${exportedName(file)};\n`)]),
    map('policy', '$uri', [`  default "${release.csp}";\n`, `  ~^${FRAMED} "${policyOf(FRAMED, release.csp)}";\n`]),
    map(
      'open',
      '$uri',
      OPEN.map((folder) => `  ~^${folder} *;\n`),
    ),
  ].join('');
}

/** Directives for Caddy: import the file in the site's block, before `file_server`. */
const caddyFile = (release: Rules): string =>
  [
    ...Object.entries(securityHeaders).map(([name, value]) => `header ${name} "${value}"\n`),
    `header content-security-policy "${release.csp}"\n`,
    `header ${FRAMED}* content-security-policy "${policyOf(FRAMED, release.csp)}"\n`,
    ...OPEN.map((folder) => `header ${folder}* access-control-allow-origin *\n`),
    ...sorted(release.redirects).map(([from, to]) => `redir ${from} ${to} 301\n`),
    ...goneIn(release).map((file) => `error ${file} 410\n`),
    'try_files {path} {path}/index.html\n',
    'handle_errors {\n  @gone expression {err.status_code} == 410\n  rewrite @gone {path}index.html\n',
    '  @missing expression {err.status_code} == 404\n  rewrite @missing /404.html\n  file_server\n}\n',
  ].join('');

/** What hosts must be told, by the name of the file: redirects, addresses that are gone, and headers. */
export const hostRules = (release: Rules): Record<string, string> => ({
  _redirects: redirectsFile(release),
  _headers: headersFile(release),
  'rules.nginx': nginxFile(release),
  'rules.caddy': caddyFile(release),
});
