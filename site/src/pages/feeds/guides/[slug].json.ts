import { writtenSlugs } from '../../../content/paths.ts';
import { pageBySlug } from '../../../content/queries.ts';
import { feedOfGuide } from '../../_feeds.ts';

export const getStaticPaths = () => writtenSlugs('feed');

export const GET = async ({ params }: { params: { slug?: string } }): Promise<Response> =>
  feedOfGuide('json', await pageBySlug('guide', params.slug));
