import { readName, type Name } from './name-match.ts';
import type { PhraseFinder } from './phrases.ts';
import { FIELD } from './postings.ts';
import type { RecordName, SearchRecord } from './search-record.ts';
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
function namesOf({ title, section }: RecordName): string[] {
  const parts = /^(.+) \((.+)\)$/.exec(title)?.slice(1) ?? [];
  const first = title.split(' and ')[0]!;
  const titles = [...new Set([title, ...parts, first])];
  return section ? [section, ...titles.map((guide) => `${guide} ${section}`)] : titles;
}

/** What a record is called, by the fields where it stands. */
function namedIn({ title, section, aliases = [] }: RecordName): [text: string, field: number][] {
  return [
    [section ?? title, FIELD.name],
    ...aliases.map((alias): [string, number] => [alias, FIELD.alias]),
    [section === undefined ? '' : title, FIELD.context],
  ];
}

/** Every form and synonym set of a text. */
function everyForm(text: string, findPhrases: PhraseFinder): string[] {
  const forms = formsOf(text);
  return [...forms, ...new Set(findPhrases(forms).map(({ concept }) => concept))];
}

/** Tells `note` of every form and synonym set in a record, and of the field where it stands. */
export function noteForms(record: SearchRecord, findPhrases: PhraseFinder, note: (form: string, field: number) => void): void {
  const { summary, rest = '' } = record;
  const texts: [text: string, field: number][] = [...namedIn(record), [`${summary} ${rest}`, FIELD.text]];
  for (const [text, field] of texts) for (const form of everyForm(text, findPhrases)) note(form, field);
}

/** What a record is called, and the same for Fuse. */
export function readNames(record: RecordName, findPhrases: PhraseFinder): { names: Names; texts: Texts } {
  const read = (text: string): Name => readName(text, findPhrases);
  const written = ({ forms, spans }: Name): string => [...forms, ...new Set(spans.map(({ concept }) => concept))].join(' ');
  const names = { own: namesOf(record).map(read), other: (record.aliases ?? []).map(read) };
  return {
    names,
    texts: {
      name: written(names.own[0]!),
      alias: names.other.map(written),
      context: record.section === undefined ? '' : written(read(record.title)),
    },
  };
}
