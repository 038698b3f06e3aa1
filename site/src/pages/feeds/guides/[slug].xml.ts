import { writtenSlugs } from '../../../content/paths.ts';
import { pageBySlug } from '../../../content/queries.ts';
import { feedOfGuide } from '../../_feeds.ts';

export const getStaticPaths = () => writtenSlugs('atom');

export const GET = async ({ params }: { params: { slug?: string } }): Promise<Response> =>
  feedOfGuide('atom', await pageBySlug('guide', params.slug));
