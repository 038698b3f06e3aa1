import type { SiteIdentity } from './page-meta.ts';

/** Licences that the editors' words may name, and where each is written down. */
const known: [RegExp, string][] = [[/\bCC BY 4\.0\b/, 'https://creativecommons.org/licenses/by/4.0/']];

/** On what terms others may use the texts: the editors' words, and the licence's own address when they name one that has one. */
export function licenceOf({ settings }: SiteIdentity): { text: string; url?: string } {
  const [, url] = known.find(([name]) => name.test(settings.licence)) ?? [];
  return { text: settings.licence, ...(url !== undefined && { url }) };
}
