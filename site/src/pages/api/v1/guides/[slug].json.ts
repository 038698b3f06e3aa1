import { writtenSlugs } from '../../../../content/paths.ts';
import { absentAt, pageBySlug, siteFrame } from '../../../../content/queries.ts';
import { goneDocument, guideDocument } from '../../../../features/open-data/guide-document.ts';
import { guideFacts } from '../../../_guide-facts.ts';
import { json } from '../../../_json.ts';

export const getStaticPaths = () => writtenSlugs('json');

export async function GET({ params, url }: { params: { slug?: string }; url: URL }): Promise<Response> {
  const guide = await pageBySlug('guide', params.slug);
  if (guide) return json(guideDocument(guide, await guideFacts(guide)));
  const { gone } = await absentAt(url.pathname);
  return gone ? json(goneDocument(gone, await siteFrame()), gone.fault ? 200 : 410) : new Response(null, { status: 404 });
}
