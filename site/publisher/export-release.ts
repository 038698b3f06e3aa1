import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Release, Releases } from './releases.ts';
import { securityHeaders } from './security-headers.ts';

/** Where a path of a release lies in a plain folder. */
const exportedName = (file: string): string => (file.endsWith('/') ? `${file}index.html` : file).slice(1);

const sorted = (record: Record<string, string>): [string, string][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** Rules for hosts that read `_redirects` and `_headers`, and the same as maps for nginx and Caddy. */
function hostRules({ files, redirects, csp }: Release): Record<string, string> {
  const gone = Object.keys(files).filter((file) => files[file]?.status === 410);
  const headers = { ...securityHeaders, 'content-security-policy': csp };
  return {
    _redirects:
      [...sorted(redirects).map(([from, to]) => `${from} ${to} 301`), ...gone.map((file) => `${file} ${file}index.html 410`)].join('\n') +
      '\n',
    _headers: `/*\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}/_astro/*\n  cache-control: public, max-age=31536000, immutable\n`,
    'rules.nginx': `map $uri $scalpwise_redirect {\n${sorted(redirects)
      .map(([from, to]) => `  ${from} ${to};\n`)
      .join('')}}\nmap $uri $scalpwise_gone {\n${gone.map((file) => `  ${file} 1;\n`).join('')}}\n`,
    'rules.caddy': `${sorted(redirects)
      .map(([from, to]) => `redir ${from} ${to} 301\n`)
      .join('')}${gone.map((file) => `error ${file} 410\n`).join('')}`,
  };
}

/** Writes the live release into an empty folder, for any static host: the same files as `astro build`, and `host-rules/` beside them. Gives the number of files. */
export async function exportRelease(releases: Releases, folder: string): Promise<number> {
  const release = await releases.live();
  if (!release) throw new Error('There is no release yet. Start the site once: pnpm start');
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new Error(`The folder ${folder} is not empty. Name a new one, so that no old page stays behind.`);
  for (const [file, { sha256 }] of Object.entries(release.files)) {
    const target = path.join(folder, exportedName(file));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, await releases.store.read(sha256));
  }
  for (const [name, text] of Object.entries(hostRules(release))) {
    await mkdir(path.join(folder, 'host-rules'), { recursive: true });
    await writeFile(path.join(folder, 'host-rules', name), text);
  }
  return Object.keys(release.files).length;
}
