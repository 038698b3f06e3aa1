import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { until } from './until.ts';

/** The live site with the launch library, which `launch-library.ts` started before the tests. */
export function launchSite(): string {
  const url = process.env['LAUNCH_SITE'];
  if (url === undefined) throw new Error('No site is running: these tests belong to the project "library" of vitest.config.ts.');
  return url;
}

/**
 * What `pnpm start` printed when it had made that site; waits for it.
 * @throws Error with what it printed, when it could not make it
 */
export async function launchOutput(): Promise<string> {
  launchSite();
  const announcement = process.env['LAUNCH_ANNOUNCEMENT'] ?? '';
  await until(() => existsSync(announcement), 400);
  const output = await readFile(announcement, 'utf8');
  if (output.startsWith('failed: ')) throw new Error(output);
  return output;
}

/** Other forms of one guide, which search engines are to leave out: one of each, and the page of an address that leads on. */
export const companionPages = [
  '/guides/alopecia-areata/leaflet/',
  '/guides/alopecia-areata/leaflet/large/',
  '/for-clinics/alopecia-areata/',
  '/embed/alopecia-areata/',
  '/embed/alopecia-areata/full/',
  '/g/zrm3xv/',
];

/** Every page of the site, as the sitemap lists them, and those that it leaves out on purpose. */
export async function allPages(): Promise<string[]> {
  const sitemap = await (await fetch(`${launchSite()}/sitemap-0.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  return [...listed, '/search/', ...companionPages, '/no-such-page/'];
}

/** One page of every template: those of one folder look alike. */
export async function onePageOfEachTemplate(): Promise<string[]> {
  const byTemplate = new Map<string, string>();
  for (const page of await allPages()) {
    const [first = '', second, ...form] = page.split('/').filter(Boolean);
    const template = second === undefined ? page : [first, '…', ...form].join('/');
    if (!byTemplate.has(template)) byTemplate.set(template, page);
  }
  return [...byTemplate.values()];
}
