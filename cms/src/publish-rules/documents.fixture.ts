import type { ContentOf, RichText } from 'shared-types';
import type { Relation, Subject, Surroundings } from './rule.ts';
import { subjectOf } from './run-rules.ts';

export const paragraph = (text: string): RichText[number] => ({ type: 'paragraph', children: [{ type: 'text', text }] });
export const heading = (level: number, text: string): RichText[number] => ({ type: 'heading', level, children: [{ type: 'text', text }] });
export const link = (url: string): RichText[number] => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'See there' }] }],
});

/** A small guide of these paragraphs that no rule has anything against. */
const guide = (content: RichText, fields: Partial<ContentOf<'guide'>> = {}): ContentOf<'guide'> => ({
  kind: 'overview',
  title: 'A guide',
  slug: 'a-guide',
  answer: 'What it says in a sentence.',
  keyPoints: 'It says so.',
  topics: [],
  body: [{ __component: 'blocks.prose', content }],
  redFlags: [],
  relatedGuides: [],
  sources: [],
  clinicalCodes: [],
  nextReview: '2027-06-01',
  authors: [],
  ...fields,
});

export const guideSubject = (content: RichText, fields: Partial<ContentOf<'guide'>> = {}, relations: Relation[] = []): Subject =>
  subjectOf('guide', guide(content, fields), relations);

/** A library in which nothing is in the way: every well-written key but `unknown-key` is a published source; those named `clinic-…` sell, `retracted-…` are retracted. */
export const around = (changed: Partial<Surroundings> = {}): Surroundings => ({
  source: (key) =>
    key === 'unknown-key' || !/^[a-z0-9-]+$/.test(key)
      ? undefined
      : { commercial: key.startsWith('clinic-'), retracted: key.startsWith('retracted-') },
  target: () => undefined,
  page: (path) => (path === '/guides/strip-scars/' ? new Set(['why-some-scars-widen']) : undefined),
  glossary: new Set(['alopecia', 'areata']),
  dueThatWeek: 0,
  change: { isFirst: false, kind: 'minor', note: '', lastNote: '' },
  addressTaken: undefined,
  lostKey: undefined,
  ...changed,
});
