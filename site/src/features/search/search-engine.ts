import Fuse, { type IFuseOptions } from 'fuse.js/min-basic';
import { createPhraseFinder } from './phrases.ts';
import type { RecordKind, SearchRecord, Synonyms } from './search-record.ts';
import { createWordIndex, type Likeness } from './word-index.ts';
import { isQuestion, wordsOf, type Word } from './words.ts';

/** Where a text matches: UTF-16 offsets, end exclusive, in order, never overlapping. */
export type Range = [start: number, end: number];

export interface SearchResult {
  record: SearchRecord;
  title: Range[];
  section: Range[];
  summary: Range[];
}

export interface Search {
  /** Takes in more records. */
  add(records: readonly SearchRecord[]): void;
  /** The records that fit, best first; none when nothing does. A query is read up to 100 characters. */
  search(query: string, limit: number): SearchResult[];
}

export const LONGEST_QUERY = 100;

/** The texts of a record as Fuse ranks them: word forms, so that spelling no longer counts. */
interface Texts {
  name: string;
  alias: string[];
  context: string;
  summary: string;
}

const FUSE_OPTIONS: IFuseOptions<Texts> = {
  keys: [
    { name: 'name', weight: 6 },
    { name: 'alias', weight: 4 },
    { name: 'context', weight: 2 },
    { name: 'summary', weight: 1 },
  ],
  includeScore: true,
  shouldSort: false,
  ignoreLocation: true,
  threshold: 0.25,
  minMatchCharLength: 2,
};

/** Fuse reads every text that it gets, so it gets few: the records that hold the words, or words like them. */
const CANDIDATES = 30;
/** The share of what was asked that a record must answer; below it, saying "nothing fits" is more honest. */
const LEAST_FIT = 0.4;
/** A result this much worse than the best one is noise. */
const LEAST_OF_BEST = 0.35;

const FIELD = { name: 1, alias: 2, context: 4, summary: 8 };
const fieldWorth = (fields: number): number =>
  fields & FIELD.name ? 1 : fields & FIELD.alias ? 0.85 : fields & FIELD.context ? 0.6 : 0.5;

/** Which of two records that fit equally well comes first. */
const KIND_WORTH: Record<RecordKind, number> = {
  guide: 0.3,
  section: 0.1,
  question: 0.15,
  claim: 0.1,
  comparison: 0.15,
  term: 0,
  topic: 0.1,
  page: 0,
};
