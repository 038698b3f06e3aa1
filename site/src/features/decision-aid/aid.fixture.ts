import type { Comparison, Published } from 'shared-types';
import { guide, idOf, published } from '../blocks/fixture-library.ts';
import { typical } from '../blocks/numbers/fixtures.ts';

const keys = ['nothing', 'medicine', 'smp', 'fue', 'fut', 'wig'];
const rows = [
  'What it is',
  'Who it suits',
  'Who it does not suit',
  'Surgery',
  'Anaesthetic',
  'Visits',
  'Time off',
  'Time to final look',
  'How long it lasts',
  'Upkeep',
  'What can go wrong',
  'Can it be undone',
  'Grows hair',
  'Cost',
  'Pain',
  'Who earns from it',
  'How sure the evidence is',
];

const content: Comparison = {
  title: 'Hair loss options side by side',
  slug: 'hair-loss-options',
  answer: 'Each option differs in harm and upkeep [@line].',
  options: keys.map((key) => ({ key, name: `Option ${key}`, guide: idOf('strip-scars') })),
  criteria: rows.map((name) => ({
    name,
    cells: keys.map((option) => ({ option, text: `${name} of ${option} [@dots].`, certainty: 'low' as const, numbers: [] })),
  })),
  topics: [],
  sources: [],
  nextReview: '2027-10-22',
};

/** A comparison with every option that the aid needs, and a row (“Pain”) that it does not know. */
export const options: Published<'comparison'> = published('comparison', content.slug, content);

const guideOf = (slug: string): Published<'guide'> =>
  published('guide', slug, { ...guide.content, slug, title: `Guide to ${slug}`, body: [...guide.content.body, typical] });

/** The guides that the aid shows parts of. */
export const guides = ['male-pattern-hair-loss', 'strip-scars', 'when-to-see-a-doctor', 'scalp-micropigmentation', 'hair-transplant'].map(
  guideOf,
);
