import { createPhraseFinder, type PhraseFinder } from './phrases.ts';
import { placeIn, recordAt, writePostings } from './postings.ts';
import { noteForms } from './read-record.ts';
import type { RecordName, SearchIndex, SearchRecord, Synonyms } from './search-record.ts';
import { formsOf } from './words.ts';

/** So many records are sent whole: in one file each of postings and of texts. */
const WHOLE = 1000;
/** In a larger library: the records in a file of texts, and about how many places in a file of postings. */
const SHARD = 40;
const PLACES = 6000;

/** What a release's search files hold, before they have names. */
export interface BuiltIndex {
  index: SearchIndex;
  /** A text for each word, with the place of the first word in the list of all. */
  postings: { firstWord: number; texts: string[] }[];
  /** The records whose texts share a file. */
  shards: (readonly SearchRecord[])[];
  shard: number;
}

const nameOf = ({ kind, title, section, aliases, topics }: SearchRecord): RecordName => ({
  kind,
  title,
  ...(section !== undefined && { section }),
  ...(aliases?.length && { aliases }),
  ...(topics?.length && { topics }),
});

/** The words of the last records that were read, and the places of each: of the next, only what differs is read. */
class PlacesOfWords {
  readonly #findPhrases: PhraseFinder;
  /** Words of synonym sets are listed although nothing has them, so that a search for one is understood. */
  readonly #always: readonly string[];
  /** Records are the same objects for as long as their document is. */
  readonly #forms = new WeakMap<SearchRecord, ReadonlyMap<string, number>>();
  #records: readonly SearchRecord[] = [];
  #places = new Map<string, number[]>();

  constructor(synonyms: readonly Synonyms[]) {
    this.#findPhrases = createPhraseFinder(synonyms);
    this.#always = synonyms.flat().flatMap(formsOf);
  }

  /** Words in their order, with the places of each, rising. */
  read(records: readonly SearchRecord[]): [form: string, places: number[]][] {
    const [from, end] = differing(this.#records, records);
    const touched = new Set(this.#records.slice(from, end).flatMap((record) => [...this.#formsOf(record).keys()]));
    for (const form of touched) {
      const staying = this.#places.get(form)?.filter((place) => !isBetween(recordAt(place), from, end)) ?? [];
      this.#places.set(form, staying);
    }
    for (let id = from; id < Math.min(end, records.length); id++) {
      for (const [form, fields] of this.#formsOf(records[id]!)) {
        touched.add(form);
        const own = this.#places.get(form);
        if (own) own.push(placeIn(id, fields));
        else this.#places.set(form, [placeIn(id, fields)]);
      }
    }
    for (const form of touched) {
      const own = this.#places.get(form) ?? [];
      if (own.length === 0) this.#places.delete(form);
      else if (end < records.length) own.sort((a, b) => a - b);
    }
    for (const form of this.#always) if (!this.#places.has(form)) this.#places.set(form, []);
    this.#records = records;
    const sorted = [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1));
    // Kept in this order, for the next time little is left to sort.
    this.#places = new Map(sorted);
    return sorted;
  }

  #formsOf(record: SearchRecord): ReadonlyMap<string, number> {
    const known = this.#forms.get(record);
    if (known) return known;
    const forms = new Map<string, number>();
    noteForms(record, this.#findPhrases, (form, field) => forms.set(form, (forms.get(form) ?? 0) | field));
    this.#forms.set(record, forms);
    return forms;
  }
}

const isBetween = (id: number, from: number, end: number): boolean => id >= from && id < end;

/** The records between which two lists differ; up to the end where one is longer, for all that follows has another place. */
function differing(before: readonly SearchRecord[], after: readonly SearchRecord[]): [from: number, end: number] {
  const differs = (id: number): boolean => before[id] !== after[id];
  let from = 0;
  let end = Math.max(before.length, after.length);
  while (from < end && !differs(from)) from++;
  if (before.length === after.length) while (end > from && !differs(end - 1)) end--;
  return [from, end];
}

let last: { synonyms: string; words: PlacesOfWords } | undefined;

function placesOf(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): [form: string, places: number[]][] {
  const key = JSON.stringify(synonyms);
  if (last?.synonyms !== key) last = { synonyms: key, words: new PlacesOfWords(synonyms) };
  return last.words.read(records);
}

/** Makes an index of records: the same for the same records in the same order. `synonyms` are sets of phrases that mean the same. */
export function buildIndex(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): BuiltIndex {
  const words = placesOf(records, synonyms);
  const whole = records.length <= WHOLE;
  const postings: BuiltIndex['postings'] = [];
  let room = 0;
  words.forEach(([, places], word) => {
    if (word === 0 || (room <= 0 && !whole)) {
      postings.push({ firstWord: word, texts: [] });
      room = PLACES;
    }
    postings.at(-1)!.texts.push(writePostings(places));
    room -= places.length;
  });
  const shard = whole ? WHOLE : SHARD;
  return {
    index: { words: words.map(([form]) => form).join(' '), counts: words.map(([, places]) => places.length), names: records.map(nameOf) },
    postings,
    shards: Array.from({ length: Math.ceil(records.length / shard) }, (_, at) => records.slice(at * shard, (at + 1) * shard)),
    shard,
  };
}
