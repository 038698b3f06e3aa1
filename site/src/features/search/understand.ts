import { FIELD } from './candidates.ts';
import type { IndexedRecords } from './indexed-records.ts';
import { setOf } from './phrases.ts';
import { meantBy, readQuery, type Part, type ReadWord } from './read-query.ts';
import type { SearchRecord, Synonyms } from './search-record.ts';
import { wordsOf } from './words.ts';

/** What search makes of a query. */
export interface Understood {
  /** Words that some page has, as they were typed. */
  known: string[];
  /** Words that were taken for others. */
  corrected: [typed: string, read: string][];
  /** Words that no page has, nor any word like them. */
  unknown: string[];
  /** What is called something like it. */
  near: SearchRecord[];
  /** The forms of the words that were meant, and the phrases that mean the same. */
  meant: { forms: string[]; phrases: Synonyms[] };
}

/** A word that holds or begins the other is the same word, said shorter or still being typed. */
const sameWord = (form: string, read: string): boolean => read.includes(form) || form.includes(read);

/** How the first of these texts that has a word of this form spells it; the form itself where none has. */
export function spellingOf(form: string, texts: readonly string[]): string {
  for (const text of texts) {
    const word = wordsOf(text).find((each) => each.form === form);
    if (word) return text.slice(word.start, word.end);
  }
  return form;
}

/** Sorts the words of a query by what they were taken for. `spell` writes a form as a word. */
export function understandWords(
  words: readonly ReadWord[],
  spell: (form: string) => string,
): Pick<Understood, 'known' | 'corrected' | 'unknown'> {
  const of = (holds: (word: ReadWord) => boolean): string[] => words.filter(holds).map(({ typed }) => typed);
  const isCorrected = ({ form, read }: ReadWord): boolean => read.length > 0 && !(read.length === 1 && sameWord(form, read[0]!));
  return {
    known: of((word) => word.read.length > 0 && !isCorrected(word)),
    corrected: words.filter(isCorrected).map(({ typed, read }) => [typed, read.map(spell).join(' ')]),
    unknown: of(({ read }) => read.length === 0),
  };
}

/** Names offered when nothing fits, and the share of the query that one must answer. */
const NEAR = 4;
const LEAST_NEAR = 0.2;

/** What is called something like the query, its unknown words taken for those that look most like them. */
function nearTo(words: readonly ReadWord[], { index, pick, all }: IndexedRecords): SearchRecord[] {
  const parts = words.flatMap(({ form, read }) => {
    const guesses = read.length > 0 ? read : [index.nearest(form) ?? form];
    return guesses.map((guess): Part => [[[{ form: guess, likeness: 1 }]]]);
  });
  const { picked } = pick(parts, { least: LEAST_NEAR, fields: FIELD.name | FIELD.alias, accepts: ({ kind }) => kind !== 'section' });
  return picked.slice(0, NEAR).map(({ id }) => all[id]!);
}

/** What search makes of a query. */
export function understandQuery(records: IndexedRecords, text: string, synonyms: readonly Synonyms[]): Understood {
  const { parts, words } = readQuery(text, records.index, records.findPhrases);
  const meant = [...meantBy(parts)];
  const spell = (form: string): string => {
    const record = records.all[records.index.places(form)[0] ?? -1];
    const texts = record ? [record.title, record.section ?? '', ...(record.keywords ?? []), record.summary] : [];
    return spellingOf(form, [...texts, ...synonyms.flat()]);
  };
  return {
    ...understandWords(words, spell),
    near: nearTo(words, records),
    meant: {
      forms: meant.filter((form) => !setOf(form, synonyms)),
      phrases: meant.map((form) => setOf(form, synonyms)).filter((phrases) => phrases !== undefined),
    },
  };
}
