import { createHash } from 'node:crypto';
import type { Published } from 'shared-types';
import { library } from '../content/library.ts';
import { all, siteFrame, withdrawnGuides } from '../content/queries.ts';
import { topicsOf } from '../features/seo/trail.ts';
import type { SocialPicture } from '../features/stipple/social-picture.ts';

/** Raise it when the drawing changes: pictures are kept by what they show. */
const DRAWING = 3;

type Topics = readonly Published<'topic'>[];

const shown = ({ content }: Published<'guide'>, topics: Topics, site: string): SocialPicture => ({
  title: content.title,
  site,
  tint: topicsOf(content.topics, topics)[0]?.content.tint ?? 'alopecia',
});

const fileOf = (slug: string, picture: SocialPicture): string =>
  `${slug}-${createHash('sha256')
    .update(JSON.stringify([DRAWING, picture]))
    .digest('hex')
    .slice(0, 16)}.jpg`;

/** The path of a guide's picture: another one whenever it shows something else, so it is cached for ever. */
export async function guidePicture(guide: Published<'guide'>): Promise<string> {
  const { topics, settings } = await siteFrame();
  return `/og/${fileOf(guide.content.slug, shown(guide, topics, settings.title))}`;
}

let listed: { edition: number; files: Map<string, SocialPicture & { documentId: string }> } | undefined;

/** Every guide's picture by its file's name. */
export async function ogFiles(): Promise<Map<string, SocialPicture & { documentId: string }>> {
  const { topics, settings } = await siteFrame();
  // What was taken back and stays readable with a notice names its picture still.
  const readable = (await withdrawnGuides()).flatMap(({ last }) => (last as Published<'guide'> | undefined) ?? []);
  const guides = [...(await all('guide')), ...readable];
  if (listed?.edition !== library.edition) {
    const entries = guides.map((guide) => {
      const picture = shown(guide, topics, settings.title);
      return [fileOf(guide.content.slug, picture), { ...picture, documentId: guide.documentId }] as const;
    });
    listed = { edition: library.edition, files: new Map(entries) };
  }
  return listed.files;
}
