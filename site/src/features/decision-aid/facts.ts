import type { Block, Comparison, ComparisonCriterion, Guide, Published } from 'shared-types';
import { textOf } from '../blocks/text-of.ts';

/** Slug of the comparison that the aid's facts come from. */
export const AID_COMPARISON = 'hair-loss-options';

/** The options that are weighed, the one that needs no decision first; then those that the aid only leads to. */
const weighed = ['nothing', 'smp', 'fue', 'fut'];
const elsewhere = ['medicine', 'wig'];

/** Every option is asked the same rows in the same order, so no row is picked for or against one. Rows that an editor adds come last. */
const partTitles: { title: string; rows: readonly string[] }[] = [
  { title: 'What each one is', rows: ['What it is', 'Who it suits'] },
  { title: 'What I may gain or keep', rows: ['Grows hair', 'Time to final look', 'How long it lasts', 'Can it be undone'] },
  { title: 'What I may lose or risk', rows: ['What can go wrong', 'Who it does not suit', 'Cost'] },
  { title: 'What it is like', rows: ['Surgery', 'Anaesthetic', 'Visits', 'Time off', 'Upkeep'] },
  { title: 'How far to trust this', rows: ['Who earns from it', 'How sure the evidence is'] },
  { title: 'More', rows: [] },
];

/** Rows whose cell for doing nothing says how things go by themselves. */
const courseRows = ['How long it lasts', 'What can go wrong', 'How sure the evidence is'];

const conditionGuides = ['male-pattern-hair-loss', 'female-pattern-hair-loss', 'strip-scars'];
const helpGuides = ['scalp-micropigmentation', 'hair-transplant'];
const DOCTOR_GUIDE = 'when-to-see-a-doctor';
const NUMBERS_GUIDE = 'hair-transplant';

type CareCard = Guide['redFlags'][number];

/** What the aid shows of published documents. */
export interface AidFacts {
  comparison: Published<'comparison'>;
  /** The comparison cut down to the weighed options, in groups of rows. */
  parts: { title: string; comparison: Comparison }[];
  alternatives: Comparison['options'];
  /** What is known of doing nothing over the years. */
  course: { row: string; text: string }[];
  /** Guides to what the decision is about. */
  conditions: Published<'guide'>[];
  /** Care cards that come before any choice. */
  emergency: CareCard[];
  /** Care cards for after a procedure, by guide. */
  urgent: { guide: Published<'guide'>; cards: CareCard[] }[];
  /** Counted harms, with what was counted. */
  numbers: { guide: Published<'guide'>; blocks: Block[] } | undefined;
}

const pressing = ({ redFlags }: Guide): CareCard[] => redFlags.filter(({ urgency }) => urgency !== 'non-urgent');

function partsOf({ criteria, options, ...rest }: Comparison): AidFacts['parts'] {
  const shown = options.filter(({ key }) => weighed.includes(key));
  const narrow = (rows: readonly ComparisonCriterion[], title: string): Comparison => ({
    ...rest,
    title,
    options: shown,
    criteria: rows.map((row) => ({ ...row, cells: row.cells.filter(({ option }) => weighed.includes(option)) })),
  });
  const placed = partTitles.flatMap(({ rows }) => rows);
  const left = criteria.filter(({ name }) => !placed.includes(name));
  return partTitles
    .map(({ title, rows }) => ({
      title,
      comparison: narrow(rows.length === 0 ? left : rows.flatMap((row) => criteria.filter(({ name }) => name === row)), title),
    }))
    .filter((part) => part.comparison.criteria.length > 0);
}

/** The aid's facts; `undefined` when the comparison is not published, or no longer holds every option that is weighed. */
export function aidFacts(comparison: Published<'comparison'> | undefined, guides: readonly Published<'guide'>[]): AidFacts | undefined {
  if (!comparison || !weighed.every((option) => comparison.content.options.some(({ key }) => key === option))) return undefined;
  const { content } = comparison;
  const named = (slugs: readonly string[]): Published<'guide'>[] =>
    slugs.flatMap((slug) => guides.find((guide) => guide.content.slug === slug) ?? []);
  const [doctor] = named([DOCTOR_GUIDE]);
  const [counted] = named([NUMBERS_GUIDE]);
  return {
    comparison,
    parts: partsOf(content),
    alternatives: content.options.filter(({ key }) => elsewhere.includes(key)),
    course: content.criteria
      .filter(({ name }) => courseRows.includes(name))
      .map(({ name, cells }) => ({ row: name, text: cells.find(({ option }) => option === 'nothing')?.text ?? '' })),
    conditions: named(conditionGuides),
    emergency: doctor ? pressing(doctor.content) : [],
    urgent: named(helpGuides).map((guide) => ({ guide, cards: pressing(guide.content) })),
    numbers: counted && { guide: counted, blocks: counted.content.body.filter((block) => block.__component === 'blocks.numbers') },
  };
}

const textOfBlocks = (body: Block[]): string[] => textOf('page', { title: '', slug: '', answer: '', body });

/** Every text of the facts that may cite, in the order in which the page shows it. */
export const aidTexts = ({ comparison, emergency, urgent, conditions, course, parts, numbers }: AidFacts): string[] => [
  ...textOfBlocks(emergency),
  ...urgent.flatMap(({ cards }) => textOfBlocks(cards)),
  comparison.content.answer,
  ...conditions.map(({ content }) => content.answer),
  ...course.map(({ text }) => text),
  ...parts.flatMap((part) => textOf('comparison', { ...part.comparison, answer: '' })),
  ...textOfBlocks(numbers?.blocks ?? []),
];
