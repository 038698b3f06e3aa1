import { FIELD, pickCandidates, tellingness, type Candidates } from './candidates.ts';
import type { Tells, Weighed } from './name-match.ts';
import { createPhraseFinder, type PhraseFinder } from './phrases.ts';
import type { Part } from './read-query.ts';
import { fuseTexts, noteForms, readNames, type Names, type Texts } from './read-record.ts';
import type { SearchRecord, Synonyms } from './search-record.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';
import { formsOf } from './words.ts';

/** A record made ready for ranking, which few ever are. */
interface Entry {
  record: SearchRecord;
  names: Names;
  texts: Texts;
}

/** Which records to pick. */
interface Wanted {
  /** The share of the query that a record must answer. */
  least: number;
  fields: number;
  accepts(record: SearchRecord): boolean;
}

/** Records that can be asked for by their words. */
export interface IndexedRecords {
  index: WordIndex;
  findPhrases: PhraseFinder;
  /** In the order in which they came. */
  all: readonly SearchRecord[];
  add(records: readonly SearchRecord[]): void;
  entry(id: number): Entry;
  tells: Tells;
  /** Whether a word stands in so many names that it is what the site is about. */
  isSubject(form: string): boolean;
  /** The likeliest records for these parts of a query, and how much each part tells. */
  pick(parts: Part[], wanted: Wanted): { picked: Candidates; query: Weighed[] };
}

/** Fuse reads every text that it is given, so it is given few: the records that hold the words, or words like them. */
const CANDIDATES = 40;
/** A word that one name in so many has is what this site is about: "hair", "scar". */
const SUBJECT = 100;

/** Indexes records as they come. `synonyms` are sets of phrases that mean the same. */
export function indexRecords(synonyms: readonly Synonyms[]): IndexedRecords {
  const index = createWordIndex();
  const findPhrases = createPhraseFinder(synonyms);
  const all: SearchRecord[] = [];
  const entries: (Entry | undefined)[] = [];
  for (const form of synonyms.flat().flatMap(formsOf)) index.add(form);

  const read = (record: SearchRecord): Entry => ({
    record,
    names: readNames(record, findPhrases),
    texts: fuseTexts(record, findPhrases),
  });
  return {
    index,
    findPhrases,
    all,
    add(records) {
      for (const record of records) {
        noteForms(record, findPhrases, (form, field) => index.add(form, all.length, field));
        all.push(record);
      }
    },
    entry: (id) => (entries[id] ??= read(all[id]!)),
    tells: (form) => tellingness(index.places(form).length / 2 || 1, all.length),
    isSubject(form) {
      const places = index.places(form);
      let names = 0;
      for (let at = 0; at < places.length; at += 2)
        if (places[at + 1]! & (FIELD.name | FIELD.alias) && all[places[at]!]!.kind !== 'section') names++;
      return names * SUBJECT >= all.length;
    },
    pick: (parts, { accepts, ...wanted }) =>
      pickCandidates(parts, index, {
        ...wanted,
        size: all.length,
        most: CANDIDATES,
        accepts: (id) => accepts(all[id]!),
        nameLength: (id) => (all[id]!.section ?? all[id]!.title).length,
      }),
  };
}
