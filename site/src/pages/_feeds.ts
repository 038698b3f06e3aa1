import type { Published } from 'shared-types';
import { all, allInTopic, siteFrame, withdrawnGuides } from '../content/queries.ts';
import { changesOf, type Feed } from '../features/feeds/feed.ts';
import { atom, jsonFeed } from '../features/feeds/formats.ts';

type Format = 'atom' | 'json';
const writers = { atom, json: jsonFeed };

async function answer(
  format: Format,
  describe: (site: Awaited<ReturnType<typeof siteFrame>>) => Promise<Feed | undefined>,
): Promise<Response> {
  const site = await siteFrame();
  const feed = await describe(site);
  return feed ? new Response(writers[format](feed, site)) : new Response(null, { status: 404 });
}

const paths = (name: string) => ({ atom: `/feeds/${name}.xml`, json: `/feeds/${name}.json` });

/** The changes of every guide, and withdrawals. */
export const feedOfAll = (format: Format): Promise<Response> =>
  answer(format, async (site) => ({
    title: `${site.settings.title}: changes`,
    description: 'Major changes to every guide, and guides that were withdrawn.',
    page: '/changes/',
    ...paths('all'),
    entries: changesOf(await all('guide'), await withdrawnGuides(), site),
  }));

/** The changes of the guides of a topic. */
export const feedOfTopic = (format: Format, slug: string | undefined): Promise<Response> =>
  answer(format, async (site) => {
    const topic = site.topics.find(({ content }) => content.slug === slug);
    const guides = await allInTopic('guide', topic?.documentId ?? '');
    return (
      topic && {
        title: `${site.settings.title}: ${topic.content.title}`,
        description: `Major changes to the guides about ${topic.content.title.toLowerCase()}.`,
        page: topic.url ?? '/',
        ...paths(`topics/${slug}`),
        entries: changesOf(guides, [], site),
      }
    );
  });

/** The changes of one guide. */
export const feedOfGuide = (format: Format, guide: Published<'guide'> | undefined): Promise<Response> =>
  answer(format, async (site) =>
    guide?.url
      ? {
          title: `${site.settings.title}: ${guide.content.title}`,
          description: `Major changes to the guide “${guide.content.title}”.`,
          page: guide.url,
          ...paths(`guides/${guide.content.slug}`),
          entries: changesOf([guide], [], site),
        }
      : undefined,
  );

/** Every topic that has a feed. For `getStaticPaths`. */
export const topicFeeds = async () => (await siteFrame()).topics.map(({ content }) => ({ params: { slug: content.slug } }));
