import { pickCandidates, tellingness, type Candidates } from './candidates.ts';
import type { Tells, Weighed } from './name-match.ts';
import { createPhraseFinder, type PhraseFinder } from './phrases.ts';
import { FIELD, readPostings } from './postings.ts';
import { meantBy, type Part } from './read-query.ts';
import { readNames, type Names, type Texts } from './read-record.ts';
import type { FoundRecord, RecordName, SearchIndex, SearchManifest, Synonyms, TextShard } from './search-record.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';
import { weightOf } from './words.ts';

/** Reads one of the manifest's files. */
export type ReadFile = <Value>(path: string) => Promise<Value>;

/** A record made ready for ranking, which few ever are. */
interface Entry {
  name: RecordName;
  names: Names;
  texts: Texts;
}

/** Which records to pick. */
interface Wanted {
  /** The share of the query that a record must answer. */
  least: number;
  fields: number;
  accepts(name: RecordName): boolean;
}

/** Records that can be asked for by their words. */
export interface IndexedRecords {
  index: WordIndex;
  findPhrases: PhraseFinder;
  synonyms: readonly Synonyms[];
  names: readonly RecordName[];
  entry(id: number): Entry;
  tells: Tells;
  /** Loads where the words of these parts stand. What follows needs it. */
  locate(parts: Part[]): Promise<void>;
  /** Whether a word stands in so many names that it is what the site is about. */
  isSubject(form: string): boolean;
  /** The first record that has a word. */
  holder(form: string): number | undefined;
  /** The likeliest records for these parts of a query, and how much each part tells. */
  pick(parts: Part[], wanted: Wanted): { picked: Candidates; query: Weighed[] };
  /** Loads what these records say and lead to. */
  load(ids: readonly number[]): Promise<FoundRecord[]>;
}

/** Records whose names are held against a query: those that hold most of its words, or words like them. */
const CANDIDATES = 60;
/** A word that one name in so many has is what this site is about: "hair", "scar". */
const SUBJECT = 100;

/** Files that were asked for once. One that failed is asked for again. */
function rememberFiles(read: ReadFile): { get<Value>(path: string): Promise<Value>; here<Value>(path: string): Value | undefined } {
  const asked = new Map<string, Promise<unknown>>();
  const here = new Map<string, unknown>();
  return {
    get<Value>(path: string) {
      const reading =
        asked.get(path) ??
        read(path).then(
          (value) => here.set(path, value).get(path),
          (error: unknown) => {
            asked.delete(path);
            throw error;
          },
        );
      asked.set(path, reading);
      return reading as Promise<Value>;
    },
    here: <Value>(path: string) => here.get(path) as Value | undefined,
  };
}

/** The records of an index; their postings and texts are read as they are needed. */
export function indexRecords({ words, counts, names }: SearchIndex, manifest: SearchManifest, read: ReadFile): IndexedRecords {
  const index = createWordIndex(words === '' ? [] : words.split(' '), counts);
  const findPhrases = createPhraseFinder(manifest.synonyms);
  const files = rememberFiles(read);
  const entries: (Entry | undefined)[] = [];

  const fileOf = (word: number): SearchManifest['postings'][number] => manifest.postings.findLast(([, first]) => first <= word)!;
  const visit = (form: string, each: (record: number, fields: number) => void): void => {
    const word = index.find(form);
    if (word < 0) return;
    const [path, first] = fileOf(word);
    readPostings(files.here<string[]>(path)?.[word - first] ?? '', each);
  };
  const load = async (ids: readonly number[]): Promise<FoundRecord[]> =>
    Promise.all(
      ids.map(async (id) => {
        const shard = await files.get<TextShard>(manifest.texts[Math.floor(id / manifest.shard)]!);
        return { ...names[id]!, ...shard[id % manifest.shard]! };
      }),
    );
  return {
    index,
    findPhrases,
    synonyms: manifest.synonyms,
    names,
    load,
    entry: (id) => (entries[id] ??= { name: names[id]!, ...readNames(names[id]!, findPhrases) }),
    tells: (form) => weightOf(form) * tellingness(index.count(form) || 1, names.length),
    async locate(parts) {
      const places = [...meantBy(parts)].map(index.find).filter((word) => word >= 0);
      await Promise.all([...new Set(places.map((word) => fileOf(word)[0]))].map(files.get));
    },
    isSubject(form) {
      let count = 0;
      visit(form, (id, fields) => {
        if (fields & (FIELD.name | FIELD.alias) && names[id]!.kind !== 'section') count++;
      });
      return count * SUBJECT >= names.length;
    },
    holder(form) {
      let first: number | undefined;
      visit(form, (id) => (first ??= id));
      return first;
    },
    pick: (parts, { accepts, ...wanted }) =>
      pickCandidates(parts, visit, {
        ...wanted,
        size: names.length,
        most: CANDIDATES,
        accepts: (id) => accepts(names[id]!),
        title: (id) => names[id]!.title,
        nameLength: (id) => (names[id]!.kind === 'guide' ? 0 : (names[id]!.section ?? names[id]!.title).length),
      }),
  };
}
