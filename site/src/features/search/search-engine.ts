import Fuse, { type IFuseOptions } from 'fuse.js/min-basic';
import { fitsOf, pickCandidates } from './candidates.ts';
import { highlight, type Range } from './highlight.ts';
import { createPhraseFinder } from './phrases.ts';
import { readQuery, type Part, type Query } from './read-query.ts';
import { formsOf, readRecord, type Entry, type Texts } from './read-record.ts';
import type { RecordKind, SearchRecord, Synonyms } from './search-record.ts';
import { LONGEST_QUERY } from './search-url.ts';
import { createWordIndex } from './word-index.ts';
import { isQuestion } from './words.ts';

export interface SearchResult {
  record: SearchRecord;
  /** What to highlight in the record's texts. */
  title: Range[];
  section: Range[];
  summary: Range[];
}

export interface Search {
  /** Takes in more records. */
  add(records: readonly SearchRecord[]): void;
  /** The records that fit, best first; none when nothing does. Only the query's first 100 characters count. */
  search(query: string, limit: number): SearchResult[];
}

const FUSE_OPTIONS: IFuseOptions<Texts> = {
  keys: [
    { name: 'name', weight: 6 },
    { name: 'alias', weight: 4 },
    { name: 'context', weight: 2 },
    { name: 'summary', weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.25,
};

/** Fuse reads every text that it is given, so it is given few: the records that hold the words, or words like them. */
const CANDIDATES = 30;
/** The share of the query that a record must answer. Below it, "nothing fits" is the honest answer. */
const LEAST_FIT = 0.35;
/** Records this much less relevant than the best are noise. */
const LEAST_OF_BEST = 0.45;
/** What being called what was asked for adds: by its own name, or by another. Less when the name says more. */
const NAMED = 0.6;
const ALSO_NAMED = 0.4;
/** What an answered question adds when a question was asked. */
const ANSWERS = 0.3;
/** Of records that fit alike, which comes first. */
const KIND_WORTH: Record<RecordKind, number> = {
  guide: 0.3,
  question: 0.12,
  comparison: 0.12,
  section: 0.2,
  claim: 0.08,
  topic: 0.2,
  term: 0.05,
  page: 0,
};

/** The share of a name that a query says, squared; 0 when the query says anything else. */
function shareOfName(query: string, name: string): number {
  const said = query.split(' ');
  const words = name.split(' ');
  return said.every((word) => words.includes(word)) ? (said.length / words.length) ** 2 : 0;
}

/** What a record's kind and names add to its relevance, as a share of it. */
function worthOf({ record, names, alsoNamed }: Entry, query: Query, asked: boolean): number {
  const called = (all: string[]): number => Math.max(0, ...all.flatMap((name) => query.names.map((said) => shareOfName(said, name))));
  const answers = asked && record.kind === 'question' ? ANSWERS : 0;
  return KIND_WORTH[record.kind] + answers + Math.max(NAMED * called(names), ALSO_NAMED * called(alsoNamed));
}

/** Fuse's verdict on each of these texts, 0 to 1: the mean over the parts of the query. */
function rank(texts: Texts[], parts: Part[]): number[] {
  const fuse = new Fuse(texts, FUSE_OPTIONS);
  const verdicts = parts.map((part) =>
    fitsOf(part, texts.length, ([likest], fits) => {
      if (likest) for (const { refIndex, score = 1 } of fuse.search(likest.form)) fits[refIndex] = 1 - score;
    }),
  );
  return texts.map((_, at) => verdicts.reduce((sum, fits) => sum + fits[at]!, 0) / parts.length);
}

/** A search over these records and those added later. `synonyms` are sets of phrases that mean the same. */
export function createSearch(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): Search {
  const index = createWordIndex();
  const findPhrases = createPhraseFinder(synonyms);
  const entries: Entry[] = [];
  for (const form of synonyms.flat().flatMap(formsOf)) index.add(form);
  const add = (more: readonly SearchRecord[]): void => {
    for (const record of more) entries.push(readRecord(record, findPhrases, (form, field) => index.add(form, entries.length, field)));
  };
  add(records);

  return {
    add,
    search(text, limit) {
      const query = readQuery(text.slice(0, LONGEST_QUERY), index, findPhrases);
      const candidates = pickCandidates(query.parts, index, entries.length, CANDIDATES, LEAST_FIT);
      const found = candidates.map(({ id }) => entries[id]!);
      const verdicts = rank(
        found.map(({ texts }) => texts),
        query.parts,
      );
      const relevance = candidates.map(({ fit }, at) => (fit + verdicts[at]!) / 2);
      const least = LEAST_OF_BEST * Math.max(...relevance);
      const asked = isQuestion(text);
      const meant = new Set(query.parts.flat(3).map(({ form }) => form));
      const mark = (marked = ''): Range[] => highlight(marked, meant, findPhrases);
      return found
        .map((entry, at) => ({
          record: entry.record,
          score: relevance[at]! < least ? 0 : relevance[at]! * (1 + worthOf(entry, query, asked)),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ record }) => ({ record, title: mark(record.title), section: mark(record.section), summary: mark(record.summary) }));
    },
  };
}
