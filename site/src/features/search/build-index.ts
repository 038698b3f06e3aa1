import { createPhraseFinder } from './phrases.ts';
import { writePostings } from './postings.ts';
import { noteForms } from './read-record.ts';
import type { RecordName, SearchIndex, SearchRecord, Synonyms, TextShard } from './search-record.ts';
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
  texts: TextShard[];
  shard: number;
}

const nameOf = ({ kind, title, section, aliases, topics }: SearchRecord): RecordName => ({
  kind,
  title,
  ...(section !== undefined && { section }),
  ...(aliases?.length && { aliases }),
  ...(topics?.length && { topics }),
});

/** The words of these records in their order, and the records and fields of each. */
function placesOf(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): [form: string, places: [number, number][]][] {
  const findPhrases = createPhraseFinder(synonyms);
  const places = new Map<string, Map<number, number>>(synonyms.flat().flatMap((term) => formsOf(term).map((form) => [form, new Map()])));
  records.forEach((record, id) =>
    noteForms(record, findPhrases, (form, field) => {
      const records = places.get(form) ?? new Map<number, number>();
      places.set(form, records.set(id, (records.get(id) ?? 0) | field));
    }),
  );
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, own]) => [form, [...own]]);
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
  const texts = records.map(({ url, summary }) => ({ url, summary }));
  return {
    index: { words: words.map(([form]) => form).join(' '), counts: words.map(([, places]) => places.length), names: records.map(nameOf) },
    postings,
    texts: Array.from({ length: Math.ceil(texts.length / shard) }, (_, at) => texts.slice(at * shard, (at + 1) * shard)),
    shard,
  };
}
