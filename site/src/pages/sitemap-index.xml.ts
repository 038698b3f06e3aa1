import { siteFrame } from '../content/queries.ts';
import { sitemapIndex } from '../features/seo/sitemap.ts';

export async function GET(): Promise<Response> {
  return new Response(sitemapIndex((await siteFrame()).origin));
}
