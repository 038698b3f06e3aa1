import { feedOfTopic, topicFeeds } from '../../_feeds.ts';

export const getStaticPaths = topicFeeds;

export const GET = ({ params }: { params: { slug?: string } }): Promise<Response> => feedOfTopic('json', params.slug);
