import { FIELD, pickCandidates, tellingness } from './candidates.ts';
import { highlight, type Range } from './highlight.ts';
import { createPhraseFinder, setOf, type PhraseFinder } from './phrases.ts';
import { calledBy, rankOf, verdictsOf } from './rank.ts';
import { readQuery, type Part, type Query } from './read-query.ts';
import { fuseTexts, noteForms, readNames, type Names, type Texts } from './read-record.ts';
import type { SearchRecord, Synonyms } from './search-record.ts';
import { LONGEST_QUERY } from './search-url.ts';
import { spellingOf, understandWords, type Understood } from './understand.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';
import { formsOf, isQuestion, smallWordsOf } from './words.ts';

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
  /**
   * The records that fit, best first; none when nothing does. Only the query's first 100 characters count.
   * @param accepts which records may be found; all when left out
   */
  search(query: string, limit: number, accepts?: (record: SearchRecord) => boolean): SearchResult[];
  /** What is made of a query: for a reader who wonders at the results, or at none. */
  understand(query: string): Understood;
  /** The topic hubs, in the order of the records. */
  hubs(): SearchRecord[];
}

/** Fuse reads every text that it is given, so it is given few: the records that hold the words, or words like them. */
const CANDIDATES = 40;
/** The share of the query that a record must answer. Below it, "nothing fits" is the honest answer. */
const LEAST_FIT = 0.3;
/**
 * A word that one name in so many has is what this site is about ("hair", "scar"). A query without such a word must find more:
 * a name that says this share of it, or a record that has every word of it.
 */
const SUBJECT = 100;
const LEAST_NAMED = 0.65;
const LEAST_HELD = 0.49;
/** How like a known word a typed one must be to count as that word: a typo, or nearly all of it. */
const TYPO = 0.6;
const SAME = 0.9;
/** Records this much less relevant than the best are noise. */
const LEAST_OF_BEST = 0.45;
/** Names offered when nothing fits, and the share of the query that one must answer. */
const NEAR = 4;
const LEAST_NEAR = 0.2;

/** What was meant: known words as they are, unknown ones as the words that look most like them. */
const guessed = ({ words }: Query, index: WordIndex): Part[] =>
  words.flatMap(({ form, read }) => {
    const nearest = read.length > 0 ? read : [index.nearest(form) ?? form];
    return nearest.map((guess): Part => [[[{ form: guess, likeness: 1 }]]]);
  });

/** Whether some reading of a part has known words, as like as this, that all pass. */
const says = (part: Part, likeness: number, passes: (form: string) => boolean = () => true): boolean =>
  part.some((reading) => reading.every(([likest]) => likest !== undefined && likest.likeness >= likeness && passes(likest.form)));
const saysAll = (parts: Part[], likeness: number): boolean => parts.every((part) => says(part, likeness));

function meantBy(parts: Part[]): Set<string> {
  const meant = new Set<string>();
  for (const part of parts) for (const reading of part) for (const word of reading) for (const { form } of word) meant.add(form);
  return meant;
}
const textsOf = (record?: SearchRecord): string[] =>
  record ? [record.title, record.section ?? '', ...(record.keywords ?? []), record.summary] : [];

/** A record made ready for ranking, which few ever are. */
interface Entry {
  record: SearchRecord;
  names: Names;
  texts: Texts;
}

const readEntry = (record: SearchRecord, findPhrases: PhraseFinder): Entry => ({
  record,
  names: readNames(record, findPhrases),
  texts: fuseTexts(record, findPhrases),
});

/** A search over these records and those added later. `synonyms` are sets of phrases that mean the same. */
export function createSearch(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): Search {
  const index = createWordIndex();
  const findPhrases = createPhraseFinder(synonyms);
  const all: SearchRecord[] = [];
  const entries: (Entry | undefined)[] = [];
  for (const form of synonyms.flat().flatMap(formsOf)) index.add(form);
  const add = (more: readonly SearchRecord[]): void => {
    for (const record of more) {
      noteForms(record, findPhrases, (form, field) => index.add(form, all.length, field));
      all.push(record);
    }
  };
  add(records);
  const read = (text: string): Query => readQuery(text.slice(0, LONGEST_QUERY), index, findPhrases);
  const entry = (id: number): Entry => (entries[id] ??= readEntry(all[id]!, findPhrases));
  const tells = (form: string): number => tellingness(index.places(form).length / 2 || 1, all.length);
  const isSubject = (form: string): boolean => {
    const places = index.places(form);
    let names = 0;
    for (let at = 0; at < places.length; at += 2)
      if (places[at + 1]! & (FIELD.name | FIELD.alias) && all[places[at]!]!.kind !== 'section') names++;
    return names * SUBJECT >= all.length;
  };
  const isOurs = (parts: Part[]): boolean => parts.some((part) => says(part, TYPO, isSubject));
  const pick = (parts: Part[], least: number, fields: number, accepts: (record: SearchRecord) => boolean) =>
    pickCandidates(parts, index, {
      size: all.length,
      most: CANDIDATES,
      least,
      fields,
      accepts: (id) => accepts(all[id]!),
      nameLength: (id) => (all[id]!.section ?? all[id]!.title).length,
    });

  return {
    add,
    search(text, limit, accepts = () => true) {
      const { parts } = read(text);
      const { picked, query } = pick(parts, LEAST_FIT, FIELD.any, accepts);
      const asked = { parts: query, small: smallWordsOf(text) };
      const found = picked.map(({ id, fit }) => ({ ...entry(id), fit, called: calledBy(entry(id).names, asked, tells) }));
      if (!isOurs(parts) && !found.some(({ fit, called }) => called.asked >= LEAST_NAMED || (saysAll(parts, SAME) && fit >= LEAST_HELD)))
        return [];
      const verdicts = verdictsOf(
        found.map(({ texts }) => texts),
        parts,
      );
      const question = isQuestion(text);
      const meant = meantBy(parts);
      const mark = (marked = ''): Range[] => highlight(marked, meant, findPhrases);
      const ranked = found.map(({ record, fit, called }, at) => ({
        record,
        rank: rankOf(record.kind, fit, verdicts[at]!, called, question),
      }));
      const least = LEAST_OF_BEST * Math.max(...ranked.map(({ rank }) => rank));
      return ranked
        .filter(({ rank }) => rank >= least)
        .sort((a, b) => b.rank - a.rank)
        .slice(0, limit)
        .map(({ record }) => ({ record, title: mark(record.title), section: mark(record.section), summary: mark(record.summary) }));
    },
    understand(text) {
      const query = read(text);
      const meant = [...meantBy(query.parts)];
      const near = pick(guessed(query, index), LEAST_NEAR, FIELD.name | FIELD.alias, ({ kind }) => kind !== 'section').picked;
      return {
        ...understandWords(query.words, (form) => spellingOf(form, [...textsOf(all[index.places(form)[0] ?? -1]), ...synonyms.flat()])),
        near: near.slice(0, NEAR).map(({ id }) => all[id]!),
        meant: {
          forms: meant.filter((form) => setOf(form, synonyms) === undefined),
          phrases: meant.flatMap((form) => [setOf(form, synonyms) ?? []]).filter((phrases) => phrases.length > 0),
        },
      };
    },
    hubs: () => all.filter(({ kind }) => kind === 'topic'),
  };
}
