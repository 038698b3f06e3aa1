import type { IndexedRecords } from './indexed-records.ts';
import { FIELD } from './postings.ts';
import { isAsTyped, type Part, type ReadWord } from './read-query.ts';
import type { Search } from './search-engine.ts';
import type { FoundRecord } from './search-record.ts';
import { wordsOf } from './words.ts';

/** What search makes of a query. */
export interface Understood {
  /** Words that some page has, as they were typed. */
  known: string[];
  /** Words that were taken for others. */
  corrected: [typed: string, read: string][];
  /** Words that no page has, nor any word like them. */
  unknown: string[];
}

/** How the first of these texts that has a word of this form spells it; the form itself where none has. */
export function spellingOf(form: string, texts: readonly string[]): string {
  for (const text of texts) {
    const word = wordsOf(text).find((each) => each.form === form);
    if (word) return text.slice(word.start, word.end);
  }
  return form;
}

/** Sorts the words of a query by what they were taken for. `spell` writes a form as a word. */
export function understandWords(words: readonly ReadWord[], spell: (form: string) => string): Understood {
  const of = (holds: (word: ReadWord) => boolean): string[] => words.filter(holds).map(({ typed }) => typed);
  const isCorrected = (word: ReadWord): boolean => word.read.length > 0 && !isAsTyped(word);
  return {
    known: of((word) => word.read.length > 0 && !isCorrected(word)),
    corrected: words.filter(isCorrected).map(({ typed, read }) => [typed, read.map(spell).join(' ')]),
    unknown: of(({ read }) => read.length === 0),
  };
}

/** How the records or the synonyms spell each of these forms. */
async function spellingsOf(forms: readonly string[], records: IndexedRecords): Promise<Map<string, string>> {
  await records.locate([[forms.map((form) => [{ form, likeness: 1 }])]]);
  const spelt = forms.map(async (form): Promise<[string, string]> => {
    const holder = records.holder(form);
    const holders = holder === undefined ? [] : await records.load([holder]);
    const texts = holders.flatMap(({ title, section = '', aliases = [], summary }) => [title, section, ...aliases, summary]);
    return [form, spellingOf(form, [...texts, ...records.synonyms.flat()])];
  });
  return new Map(await Promise.all(spelt));
}

/** What search makes of a query: for a reader who wonders at the results, or at none. */
export async function understand({ read, records }: Search, query: string): Promise<Understood> {
  const { words } = read(query);
  const spellings = await spellingsOf(
    words.filter((word) => !isAsTyped(word)).flatMap((word) => word.read),
    records,
  );
  return understandWords(words, (form) => spellings.get(form) ?? form);
}

/** Names offered when nothing fits, and the share of the query that one must answer. */
const NEAR = 4;
const LEAST_NEAR = 0.2;

/** What is called something like the query, its unknown words taken for those that look most like them. */
export async function nearTo({ read, records }: Search, query: string): Promise<FoundRecord[]> {
  const parts = read(query).words.flatMap(({ form, read }) => {
    const guesses = read.length > 0 ? read : [records.index.nearest(form) ?? form];
    return guesses.map((guess): Part => [[[{ form: guess, likeness: 1 }]]]);
  });
  await records.locate(parts);
  const { picked } = records.pick(parts, {
    least: LEAST_NEAR,
    fields: FIELD.name | FIELD.alias,
    accepts: ({ kind }) => kind !== 'section',
  });
  return records.load(picked.slice(0, NEAR).map(({ id }) => id));
}
