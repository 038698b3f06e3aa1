import { FIELD } from './candidates.ts';
import { highlight, type Range } from './highlight.ts';
import { indexRecords, type IndexedRecords } from './indexed-records.ts';
import { calledBy, rankOf, verdictsOf } from './rank.ts';
import { meantBy, readQuery, type Part } from './read-query.ts';
import type { SearchRecord, Synonyms } from './search-record.ts';
import { LONGEST_QUERY } from './search-url.ts';
import { understandQuery, type Understood } from './understand.ts';
import { isQuestion, smallWordsOf } from './words.ts';

export interface SearchResult {
  record: SearchRecord;
  /** What to highlight in the record's texts. */
  title: Range[];
  section: Range[];
  summary: Range[];
}

type Accepts = (record: SearchRecord) => boolean;

export interface Search {
  /** Takes in more records. */
  add(records: readonly SearchRecord[]): void;
  /**
   * The records that fit, best first; none when nothing does. Only the query's first 100 characters count.
   * @param accepts which records may be found; all when left out
   */
  search(query: string, limit: number, accepts?: Accepts): SearchResult[];
  /** What is made of a query: for a reader who wonders at the results, or at none. */
  understand(query: string): Understood;
  /** The topic hubs, in the order of the records. */
  hubs(): SearchRecord[];
}

/** The share of the query that a record must answer. Below it, "nothing fits" is the honest answer. */
const LEAST_FIT = 0.3;
/** What must be found for a query without a word of the site's subject: a name that says this share of it, or a record that has all its words. */
const LEAST_NAMED = 0.65;
const LEAST_HELD = 0.49;
/** How like a known word a typed one must be to count as that word: a typo, or nearly all of it. */
const TYPO = 0.6;
const SAME = 0.9;
/** Records this much less relevant than the best are noise. */
const LEAST_OF_BEST = 0.45;

/** Whether some reading of a part has known words, as like as this, that all pass. */
const says = (part: Part, likeness: number, passes: (form: string) => boolean = () => true): boolean =>
  part.some((reading) => reading.every(([likest]) => likest !== undefined && likest.likeness >= likeness && passes(likest.form)));

function find(records: IndexedRecords, text: string, limit: number, accepts: Accepts): SearchResult[] {
  const { index, findPhrases, isSubject, tells } = records;
  const { parts } = readQuery(text, index, findPhrases);
  const { picked, query } = records.pick(parts, { least: LEAST_FIT, fields: FIELD.any, accepts });
  const asked = { parts: query, small: smallWordsOf(text) };
  const found = picked.map(({ id, fit }) => ({ ...records.entry(id), fit, called: calledBy(records.entry(id).names, asked, tells) }));

  const isOurs = parts.some((part) => says(part, TYPO, isSubject));
  const allKnown = parts.every((part) => says(part, SAME));
  if (!isOurs && !found.some(({ fit, called }) => called.asked >= LEAST_NAMED || (allKnown && fit >= LEAST_HELD))) return [];

  const texts = found.map((entry) => entry.texts);
  const verdicts = verdictsOf(texts, parts);
  const question = isQuestion(text);
  const ranked = found.map(({ record, fit, called }, at) => ({ record, rank: rankOf(record.kind, fit, verdicts[at]!, called, question) }));
  const least = LEAST_OF_BEST * Math.max(...ranked.map(({ rank }) => rank));
  const meant = meantBy(parts);
  const mark = (marked = ''): Range[] => highlight(marked, meant, findPhrases);
  return ranked
    .filter(({ rank }) => rank >= least)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ record }) => ({ record, title: mark(record.title), section: mark(record.section), summary: mark(record.summary) }));
}

/** A search over these records and those added later. `synonyms` are sets of phrases that mean the same. */
export function createSearch(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): Search {
  const indexed = indexRecords(synonyms);
  indexed.add(records);
  return {
    add: indexed.add,
    search: (text, limit, accepts = () => true) => find(indexed, text.slice(0, LONGEST_QUERY), limit, accepts),
    understand: (text) => understandQuery(indexed, text.slice(0, LONGEST_QUERY), synonyms),
    hubs: () => indexed.all.filter(({ kind }) => kind === 'topic'),
  };
}
