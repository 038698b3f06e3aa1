import { siteFrame } from '../content/queries.ts';

export async function GET(): Promise<Response> {
  const { origin } = await siteFrame();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`);
}
