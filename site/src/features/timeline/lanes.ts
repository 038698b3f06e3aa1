import type { Published } from 'shared-types';
import { marksOf, type Mark } from './scale.ts';
import { spansOf } from './when.ts';

/** The options that are set on one scale, doing nothing first, and the slug of the guide whose timelines say what happens. */
const options = [
  { name: 'Doing nothing', guide: 'androgenetic-alopecia' },
  { name: 'Minoxidil', guide: 'minoxidil' },
  { name: 'Finasteride', guide: 'finasteride-and-dutasteride' },
  { name: 'Scalp micropigmentation (SMP)', guide: 'scalp-micropigmentation' },
  { name: 'FUE', guide: 'fue' },
  { name: 'Strip surgery (FUT)', guide: 'fut-strip-surgery' },
];

/** One option on the scale. */
export interface Lane {
  name: string;
  /** The fragment of its list. */
  id: string;
  /** The guide that its events come from. */
  source: { title: string; url: string };
  events: { when: string; text: string; drawn: boolean }[];
  marks: Mark[];
}

export interface Lanes {
  lanes: Lane[];
  /** Names of options whose guide is not published now, or has no timeline. */
  missing: string[];
}

const eventsOf = ({ content }: Published<'guide'>) =>
  content.body.flatMap((block) => (block.__component === 'blocks.timeline' ? block.events : []));

function laneOf({ name, guide: slug }: (typeof options)[number], guides: readonly Published<'guide'>[]): Lane | undefined {
  const guide = guides.find(({ content }) => content.slug === slug);
  const events = guide ? eventsOf(guide) : [];
  if (!guide?.url || events.length === 0) return undefined;
  const marks = marksOf(events.map(({ when }) => spansOf(when)));
  const drawn = new Set(marks.map(({ number }) => number));
  return {
    name,
    id: `course-${slug}`,
    source: { title: guide.content.title, url: guide.url },
    events: events.map(({ when, text }, index) => ({ when, text, drawn: drawn.has(index + 1) })),
    marks,
  };
}

/** Every option that published guides say something of, in one order for drawing and list. */
export function lanesOf(guides: readonly Published<'guide'>[]): Lanes {
  const found = options.map((option) => ({ name: option.name, lane: laneOf(option, guides) }));
  return {
    lanes: found.flatMap(({ lane }) => lane ?? []),
    missing: found.filter(({ lane }) => !lane).map(({ name }) => name),
  };
}

/** The texts of the page that may cite, in its order. */
export const textsOf = ({ lanes }: Lanes): string[] => lanes.flatMap(({ events }) => events.flatMap(({ when, text }) => [when, text]));
