import { headingIds, type Guide } from 'shared-types';
import { headingsOf } from '../blocks/headings.ts';

interface ContentsEntry {
  id: string;
  text: string;
}

/** The parts that every guide has after its body, and when. */
const parts = {
  doctor: 'When to see a doctor',
  ask: 'Questions to ask',
  related: 'Related guides',
  sources: 'Sources',
  history: 'History of changes',
} as const;

type PartName = keyof typeof parts;

interface GuideContents {
  /** The sections of the body. */
  sections: ContentsEntry[];
  /** The page's own parts; their ids never meet those of the body. */
  part: Record<PartName, ContentsEntry>;
}

/** The fragments and headings of a guide's page, in the order in which they stand on it. */
export const guideContents = ({ body }: Pick<Guide, 'body'>): GuideContents => {
  const headings = headingsOf(body);
  const names = Object.keys(parts) as PartName[];
  const ids = headingIds([...headings.map(({ id }) => id), ...names.map((name) => parts[name])]).slice(headings.length);
  const part = Object.fromEntries(names.map((name, index) => [name, { id: ids[index], text: parts[name] }])) as GuideContents['part'];
  return { sections: headings.filter(({ level }) => level === 2).map(({ id, text }) => ({ id, text })), part };
};
