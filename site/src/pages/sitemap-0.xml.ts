import { sitemapEntries } from '../content/paths.ts';
import { siteFrame } from '../content/queries.ts';
import { sitemap } from '../features/seo/sitemap.ts';

export async function GET(): Promise<Response> {
  return new Response(sitemap((await siteFrame()).origin, await sitemapEntries()));
}
