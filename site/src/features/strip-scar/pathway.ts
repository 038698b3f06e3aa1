import { headingIds, lines, type Block, type BlockOf, type CareCard, type ComparisonCell, type Published } from 'shared-types';
import { textOf } from '../blocks/text-of.ts';
import { cautionRows, optionRows, questionPlans, type CellName, type QuestionPlan, type Step } from './questions.ts';
import { sectionOf } from './section-of.ts';

/** What the page is made from; any of it may be withdrawn. */
export interface PathwayDocuments {
  comparison: Published<'comparison'> | undefined;
  guides: readonly Published<'guide'>[];
}

/** One cell of the comparison, with the names of its row and of its option. */
interface Said extends Pick<ComparisonCell, 'text' | 'certainty'> {
  row: string;
  option: string;
}

export interface Question {
  id: string;
  words: string;
  help: string | undefined;
  section: Block[];
  answers: { words: string; says: Said[]; next: { name: string; href: string }[] }[];
}

export interface Option {
  id: string;
  name: string;
  guide: { title: string; url: string } | undefined;
  says: Said[];
}

export interface Pathway {
  answer: string | undefined;
  /** The address of the whole comparison. */
  comparison: { title: string; url: string } | undefined;
  danger: Block[];
  questions: Question[];
  cautions: string[];
  options: Option[];
  cannot: Block[];
  asks: string[];
  /** The guides that lead on from here. */
  guides: Published<'guide'>[];
}

const guideSlugs = ['strip-scars', 'repairing-a-scar', 'scar-types', 'smp-for-scars'];
/** The guides whose care cards come first: of kinds of scar in general, only what can't wait. */
const dangerGuides = [
  { slug: 'strip-scars', urgencies: ['emergency', 'urgent', 'non-urgent'] },
  { slug: 'scar-types', urgencies: ['emergency', 'urgent'] },
] as const;
const byUrgency: Record<CareCard['urgency'], number> = { emergency: 0, urgent: 1, 'non-urgent': 2 };

/** Looks cells up by the fragment of their row and the key of their option. */
class Cells {
  readonly #rows = new Map<string, Published<'comparison'>['content']['criteria'][number]>();
  readonly #names = new Map<string, string>();

  constructor(comparison: Published<'comparison'> | undefined) {
    const { criteria = [], options = [] } = comparison?.content ?? {};
    const ids = headingIds(criteria.map(({ name }) => name));
    criteria.forEach((criterion, index) => this.#rows.set(ids[index] ?? '', criterion));
    for (const { key, name } of options) this.#names.set(key, name);
  }

  help = (row: string): string | undefined => this.#rows.get(row)?.help;
  nameOf = (option: string): string | undefined => this.#names.get(option);

  said = ([row, option]: CellName): Said[] => {
    const criterion = this.#rows.get(row);
    const cell = criterion?.cells.find((found) => found.option === option);
    const name = this.#names.get(option);
    return criterion && cell && name ? [{ row: criterion.name, option: name, text: cell.text, certainty: cell.certainty }] : [];
  };
}

const parts: Record<string, string> = {
  danger: 'Signs to show a doctor first',
  kind: 'Next: flat, sunken, raised or a keloid?',
  shows: 'Next: does it show?',
  options: 'All options',
};

const stepOf = (step: Step, cells: Cells): Question['answers'][number]['next'] => {
  const name = parts[step] ?? cells.nameOf(step.replace('option-', ''));
  return name === undefined ? [] : [{ name, href: `#${step}` }];
};

const questionOf = (plan: QuestionPlan, cells: Cells, guides: PathwayDocuments['guides']): Question => ({
  id: plan.id,
  words: plan.words,
  help: plan.help && cells.help(plan.help),
  section: plan.section
    ? sectionOf(guides.find(({ content }) => content.slug === plan.section?.guide)?.content.body ?? [], plan.section.id)
    : [],
  answers: plan.answers.map(({ words, cells: names, next }) => ({
    words,
    says: names.flatMap(cells.said),
    next: next.flatMap((step) => stepOf(step, cells)),
  })),
});

const optionsOf = ({ comparison, guides }: PathwayDocuments, cells: Cells): Option[] =>
  (comparison?.content.options ?? []).map(({ key, name, guide: documentId }) => {
    const guide = guides.find((found) => found.documentId === documentId);
    return {
      id: `option-${key}`,
      name,
      guide: guide?.url ? { title: guide.content.title, url: guide.url } : undefined,
      says: optionRows.flatMap((row) => cells.said([row, key])),
    };
  });

/** Puts the pathway together from what is published. Whatever is withdrawn is left out, and the rest still stands. */
export function pathwayOf(documents: PathwayDocuments): Pathway {
  const { comparison, guides } = documents;
  const cells = new Cells(comparison);
  const guide = (slug: string): Published<'guide'> | undefined => guides.find(({ content }) => content.slug === slug);
  const danger: BlockOf<'blocks.care-card'>[] = dangerGuides.flatMap(({ slug, urgencies }) =>
    (guide(slug)?.content.redFlags ?? []).filter(({ urgency }) => (urgencies as readonly string[]).includes(urgency)),
  );
  return {
    answer: comparison?.content.answer,
    comparison: comparison?.url ? { title: comparison.content.title, url: comparison.url } : undefined,
    danger: danger.toSorted((a, b) => byUrgency[a.urgency] - byUrgency[b.urgency]),
    questions: questionPlans.map((plan) => questionOf(plan, cells, guides)),
    cautions: cautionRows.flatMap((row) => cells.help(row) ?? []),
    options: optionsOf(documents, cells),
    cannot: sectionOf(guide('repairing-a-scar')?.content.body ?? [], 'what-cannot-be-fixed'),
    asks: lines(guide('strip-scars')?.content.questionsToAsk),
    guides: guideSlugs.flatMap((slug) => guide(slug) ?? []),
  };
}

const blockTexts = (body: Block[]): string[] => textOf('page', { title: '', slug: '', answer: '', body });
const saidTexts = (says: readonly Said[]): string[] => says.map(({ text }) => text);

/** The texts of the page that may cite, in its order. */
export const textsOf = ({ answer, danger, questions, cautions, options, cannot }: Pathway): string[] => [
  answer ?? '',
  ...blockTexts(danger),
  ...questions.flatMap(({ help, section, answers }) => [
    help ?? '',
    ...blockTexts(section),
    ...answers.flatMap(({ says }) => saidTexts(says)),
  ]),
  ...cautions,
  ...options.flatMap(({ says }) => saidTexts(says)),
  ...blockTexts(cannot),
];
