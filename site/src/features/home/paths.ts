import type { Published } from 'shared-types';

/** One way in: words in which a reader would say it, and the page that answers. */
interface Path {
  words: string;
  /** Title of the page behind it. */
  answer: string;
  url: string;
}

interface PathGroup {
  start: string;
  paths: Path[];
}

interface Way {
  words: string;
  /** Slug of the guide that answers, or one of the site's tools. */
  to: { guide: string } | 'comparison' | 'decide' | 'claims' | 'strip-scar';
}

/** Where readers stand, in their words; each line ends the sentence that its group starts. */
const ways: { start: string; ways: Way[] }[] = [
  {
    start: 'I have…',
    ways: [
      { words: 'hair falling out, and I don’t know why', to: { guide: 'hair-loss' } },
      { words: 'a bald patch, or several', to: { guide: 'alopecia-areata' } },
      { words: 'a hairline or crown that is getting thin', to: { guide: 'male-pattern-hair-loss' } },
      { words: 'a strip scar from a transplant', to: 'strip-scar' },
    ],
  },
  {
    start: 'I’m considering…',
    ways: [
      { words: 'a scalp tattoo (SMP)', to: { guide: 'scalp-micropigmentation' } },
      { words: 'a hair transplant', to: { guide: 'hair-transplant' } },
      { words: 'a tattoo over a scar', to: { guide: 'smp-for-scars' } },
      { words: 'doing nothing for now, or something else', to: 'comparison' },
      { words: 'more than one of these, and want help to decide', to: 'decide' },
    ],
  },
  {
    start: 'I was told…',
    ways: [
      { words: 'that it’s painless, permanent or free of chemicals', to: 'claims' },
      { words: 'not to bother a doctor with it', to: { guide: 'when-to-see-a-doctor' } },
    ],
  },
];

/** The ways in whose page is published: a path never leads nowhere. Groups without a path are left out. */
export const pathGroups = (guides: readonly Published<'guide'>[], comparison?: Published<'comparison'>): PathGroup[] => {
  const follow = ({ words, to }: Way): Path[] => {
    if (to === 'claims') return [{ words, answer: 'Claims check', url: '/claims/' }];
    if (to === 'strip-scar') return [{ words, answer: 'I already have a strip scar', url: '/strip-scar/' }];
    if (to === 'decide') return comparison ? [{ words, answer: 'Decision aid', url: '/decide/' }] : [];
    const page = to === 'comparison' ? comparison : guides.find(({ content }) => content.slug === to.guide);
    return page?.url ? [{ words, answer: page.content.title, url: page.url }] : [];
  };
  return ways.map((group) => ({ start: group.start, paths: group.ways.flatMap(follow) })).filter(({ paths }) => paths.length > 0);
};
