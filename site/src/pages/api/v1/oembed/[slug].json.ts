import { guideCompanions } from 'shared-types';
import { writtenSlugs } from '../../../../content/paths.ts';
import { absentAt, pageBySlug, siteFrame } from '../../../../content/queries.ts';
import { goneOembed, oembed } from '../../../../features/embed/oembed.ts';
import { absoluteUrl } from '../../../../features/seo/page-meta.ts';
import { json } from '../../../_json.ts';
import { guidePicture } from '../../../_og-files.ts';

export const getStaticPaths = () => writtenSlugs('oembed');

export async function GET({ params, url }: { params: { slug?: string }; url: URL }): Promise<Response> {
  const { slug = '' } = params;
  const site = await siteFrame();
  const guide = await pageBySlug('guide', slug);
  if (guide) return json(oembed(guide, site, await guidePicture(guide)));
  const { gone } = await absentAt(url.pathname);
  return gone ? json(goneOembed(gone.title, absoluteUrl(guideCompanions.embed(slug), site), site)) : new Response(null, { status: 404 });
}
