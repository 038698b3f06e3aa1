import { writtenSlugs } from '../../content/paths.ts';
import { pageBySlug, siteFrame } from '../../content/queries.ts';
import { permanentUrl } from '../../features/seo/guide-links.ts';
import { qrPng } from '../../lib/qr-png.ts';

export const getStaticPaths = () => writtenSlugs('qrPng');

export async function GET({ params }: { params: { slug?: string } }): Promise<Response> {
  const guide = await pageBySlug('guide', params.slug);
  if (!guide) return new Response(null, { status: 404 });
  const text = permanentUrl(guide, await siteFrame());
  return new Response(new Uint8Array(await qrPng(text)));
}
