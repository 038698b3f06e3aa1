import { createPhraseFinder } from './phrases.ts';
import { placeIn, writePostings } from './postings.ts';
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

/** Reads records for these synonyms: each once, for records are the same objects for as long as their document is. */
function createReader(synonyms: readonly Synonyms[]): (record: SearchRecord) => ReadonlyMap<string, number> {
  const findPhrases = createPhraseFinder(synonyms);
  const known = new WeakMap<SearchRecord, Map<string, number>>();
  return (record) => {
    const forms = known.get(record) ?? new Map<string, number>();
    if (!known.has(record)) noteForms(record, findPhrases, (form, field) => forms.set(form, (forms.get(form) ?? 0) | field));
    known.set(record, forms);
    return forms;
  };
}

let reader: { synonyms: string; read: ReturnType<typeof createReader> } | undefined;

/** The words of these records in their order, and the places of each. */
function placesOf(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): [form: string, places: number[]][] {
  const key = JSON.stringify(synonyms);
  if (reader?.synonyms !== key) reader = { synonyms: key, read: createReader(synonyms) };
  const { read } = reader;
  const places = new Map<string, number[]>(synonyms.flat().flatMap((term) => formsOf(term).map((form) => [form, []])));
  records.forEach((record, id) => {
    for (const [form, fields] of read(record)) {
      const own = places.get(form);
      if (own) own.push(placeIn(id, fields));
      else places.set(form, [placeIn(id, fields)]);
    }
  });
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1));
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
