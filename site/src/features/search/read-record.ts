import { FIELD } from './candidates.ts';
import { readName, type Name } from './name-match.ts';
import type { PhraseFinder } from './phrases.ts';
import type { SearchRecord } from './search-record.ts';
import { formsOf } from './words.ts';

/**
 * A record's texts as Fuse gets them: the words' forms and their synonym sets, so that spelling no longer counts. No summary:
 * Fuse reads every letter for every word, and finds in long texts what nobody meant.
 */
export interface Texts {
  name: string;
  alias: string[];
  context: string;
}

/** What a record is called: by its own names, and by others. */
export interface Names {
  own: Name[];
  other: Name[];
}

/**
 * "Scalp micropigmentation (SMP)" has three names, "Hair loss and its types" two; a section is called by its heading, or by its
 * guide and its heading.
 */
function namesOf({ title, section }: SearchRecord): string[] {
  const parts = /^(.+) \((.+)\)$/.exec(title)?.slice(1) ?? [];
  const first = title.split(' and ')[0]!;
  const titles = [...new Set([title, ...parts, first])];
  return section ? [section, ...titles.map((guide) => `${guide} ${section}`)] : titles;
}

/** What a section's keywords name is only a part of it; what another record's name is itself. */
const aliasesOf = ({ section, keywords = [] }: SearchRecord): string[] => (section === undefined ? keywords : []);

/** A record's texts by the fields where they stand. */
function textsOf(record: SearchRecord): [text: string, field: number][] {
  const { title, section, keywords = [], summary } = record;
  const parts = section === undefined ? [] : keywords;
  return [
    [section ?? title, FIELD.name],
    ...aliasesOf(record).map((alias): [string, number] => [alias, FIELD.alias]),
    [section === undefined ? '' : title, FIELD.context],
    [[summary, ...parts].join(' '), FIELD.summary],
  ];
}

/** Every form and synonym set of a text. */
function everyForm(text: string, findPhrases: PhraseFinder): string[] {
  const forms = formsOf(text);
  return [...forms, ...new Set(findPhrases(forms).map(({ concept }) => concept))];
}

/** Tells `note` of every form and synonym set in a record, and of the field where it stands. */
export function noteForms(record: SearchRecord, findPhrases: PhraseFinder, note: (form: string, field: number) => void): void {
  for (const [text, field] of textsOf(record)) for (const form of everyForm(text, findPhrases)) note(form, field);
}

/** A record's texts for Fuse. */
export function fuseTexts(record: SearchRecord, findPhrases: PhraseFinder): Texts {
  const standing = (wanted: number): string[] =>
    textsOf(record).flatMap(([text, field]) => (field === wanted ? everyForm(text, findPhrases).join(' ') : []));
  return { name: standing(FIELD.name)[0]!, alias: standing(FIELD.alias), context: standing(FIELD.context)[0]! };
}

/** What a record is called. */
export function readNames(record: SearchRecord, findPhrases: PhraseFinder): Names {
  const read = (text: string): Name => readName(text, findPhrases);
  return { own: namesOf(record).map(read), other: aliasesOf(record).map(read) };
}
