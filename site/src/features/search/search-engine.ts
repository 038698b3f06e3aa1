import { LONGEST_QUERY } from './address-query.ts';
import { fewOfEach } from './few-of-each.ts';
import { highlight, type Range } from './highlight.ts';
import { indexRecords, type IndexedRecords, type ReadFile } from './indexed-records.ts';
import { setOf } from './phrases.ts';
import { FIELD } from './postings.ts';
import { calledBy, promiseOf, rankOf, verdictsOf } from './rank.ts';
import { meantBy, readQuery, type Part, type Query } from './read-query.ts';
import type { FoundRecord, RecordName, SearchIndex, SearchManifest, Synonyms } from './search-record.ts';
import { createPace } from './turns.ts';
import type { Likeness } from './word-index.ts';
import { isQuestion, sortedForms } from './words.ts';

export interface SearchResult {
  record: FoundRecord;
  /** What to highlight in the record's texts. */
  title: Range[];
  section: Range[];
  summary: Range[];
}

type Accepts = (name: RecordName) => boolean;

export interface Search {
  /**
   * The records that fit, best first; none when nothing does. Only the query's first 100 characters count.
   * @param accepts which records may be found; all when left out
   */
  search(query: string, limit: number, accepts?: Accepts): Promise<SearchResult[]>;
  /** The topic hubs, in the order of the records. */
  hubs(): Promise<FoundRecord[]>;
  /** How a query is read. */
  read(query: string): Query;
  /** The forms of the words that a query means, and the phrases that mean the same. */
  meant(query: string): { forms: string[]; phrases: Synonyms[] };
  /** For what is said of a query (`understand.ts`). */
  records: IndexedRecords;
}

/** The share of the query that a record must answer. Below it, "nothing fits" is the honest answer. */
const LEAST_FIT = 0.3;
/** What must be found for a query without a word of the site's subject: a name that says this share of it, or a record that has all its words. */
const LEAST_NAMED = 0.65;
const LEAST_HELD = 0.49;
/** How like a known word a typed one must be to count as that word: a typo, or nearly all of it. */
const TYPO = 0.6;
const SAME = 0.9;
/** A shorter word than this with a letter changed is more often another word: "banana" is no "bandana". */
const LONG = 8;
/** Records this much less relevant than the best are noise. */
const LEAST_OF_BEST = 0.45;

/** Whether some reading of a part has known words that all pass. */
const says = (part: Part, passes: (likest: Likeness) => boolean): boolean =>
  part.some((reading) => reading.every(([likest]) => likest !== undefined && passes(likest)));

/** Whether a part surely means what it is read as: a phrase of several words, the word itself, or a long word with a typo. */
const isSure = (part: Part): boolean =>
  part[0]!.length > 1 || part[0]!.every(([likest]) => likest && likest.likeness >= (likest.form.length < LONG ? SAME : TYPO));

/** Whether a query has a word of what the site is about. */
const isOurs = (parts: Part[], isSubject: (form: string) => boolean): boolean =>
  parts.some((part) => isSure(part) && says(part, ({ form, likeness }) => likeness >= TYPO && isSubject(form)));

/** Whether a query without one is answered all the same. */
function isAnswered(parts: Part[], found: readonly { fit: number; called: { asked: number } }[]): boolean {
  const isGuess = parts.length > 1 && !parts.some(isSure);
  const allKnown = parts.every((part) => says(part, ({ likeness }) => likeness >= SAME));
  return !isGuess && found.some(({ fit, called }) => called.asked >= LEAST_NAMED || (allKnown && fit >= LEAST_HELD));
}

/** Fuse reads every text that it is given, so it is given few: those whose words and names promise most. */
const FOR_FUSE = 30;

/** The records that fit, best first, as their places in the index. @param rest between steps: the reader may be typing on */
async function rank(records: IndexedRecords, text: string, parts: Part[], accepts: Accepts, rest: () => Promise<void>): Promise<number[]> {
  const { isSubject, tells } = records;
  const { picked, query } = records.pick(parts, { least: LEAST_FIT, fields: FIELD.any, accepts });
  const asked = { parts: query, small: sortedForms(text).small };
  const named = [];
  for (const { id, fit } of picked) {
    await rest();
    const entry = records.entry(id);
    named.push({ ...entry, id, fit, called: calledBy(entry.names, asked, tells) });
  }
  const found = named.sort((a, b) => promiseOf(b) - promiseOf(a)).slice(0, FOR_FUSE);

  if (!isOurs(parts, isSubject) && !isAnswered(parts, found)) return [];

  await rest();
  const texts = found.map((entry) => entry.texts);
  const verdicts = verdictsOf(texts, parts);
  const question = isQuestion(text);
  const ranked = found.map(({ id, name, fit, called }, at) => ({ id, rank: rankOf(name.kind, fit, verdicts[at]!, called, question) }));
  const least = LEAST_OF_BEST * Math.max(...ranked.map((each) => each.rank));
  const best = ranked.filter((each) => each.rank >= least).sort((a, b) => b.rank - a.rank);
  return fewOfEach(best, ({ id }) => records.names[id]!.title, OF_ONE_GUIDE).map(({ id }) => id);
}

/** Results that one guide may have, with its sections: the others would push what else there is out of sight. */
const OF_ONE_GUIDE = 3;

async function find(records: IndexedRecords, text: string, limit: number, accepts: Accepts): Promise<SearchResult[]> {
  const { index, findPhrases } = records;
  const rest = createPace();
  const { parts } = readQuery(text, index, findPhrases);
  await records.locate(parts);
  await rest();
  const ids = (await rank(records, text, parts, accepts, rest)).slice(0, limit);
  await rest();
  const meant = meantBy(parts);
  const mark = (marked = ''): Range[] => highlight(marked, meant, findPhrases);
  const found = await records.load(ids);
  return found.map((record) => ({ record, title: mark(record.title), section: mark(record.section), summary: mark(record.summary) }));
}

/** Words whose letters are learnt before the browser is asked whether it wants its turn. */
const WORDS = 100;

/** Opens search over a release's files. @param read reads one of them */
export async function createSearch(manifest: SearchManifest, read: ReadFile): Promise<Search> {
  const records = indexRecords(await read<SearchIndex>(manifest.index), manifest, read);
  const rest = createPace();
  while (records.index.learn(WORDS)) await rest();
  const topics = records.names.flatMap(({ kind }, id) => (kind === 'topic' ? [id] : []));
  const readText = (text: string): Query => readQuery(text.slice(0, LONGEST_QUERY), records.index, records.findPhrases);
  return {
    records,
    read: readText,
    meant(text) {
      const meant = [...meantBy(readText(text).parts)].map((form) => ({ form, set: setOf(form, manifest.synonyms) }));
      return { forms: meant.flatMap(({ form, set }) => (set ? [] : [form])), phrases: meant.flatMap(({ set }) => (set ? [set] : [])) };
    },
    search: (text, limit, accepts = () => true) => find(records, text.slice(0, LONGEST_QUERY), limit, accepts),
    hubs: () => records.load(topics),
  };
}
