import { FIELD } from './candidates.ts';
import type { PhraseFinder } from './phrases.ts';
import type { SearchRecord } from './search-record.ts';
import { wordsOf } from './words.ts';

/** A record's texts as Fuse gets them: the words' forms and their synonym sets, so that spelling no longer counts. */
export interface Texts {
  name: string;
  alias: string[];
  context: string;
  summary: string;
}

/** A record made ready for search. */
export interface Entry {
  record: SearchRecord;
  texts: Texts;
  /** What it is called, as `Query.names`. */
  names: string[];
  alsoNamed: string[];
}

/** The forms of a text's telling words. */
export const formsOf = (text: string): string[] => wordsOf(text).map(({ form }) => form);

/** "Scalp micropigmentation (SMP)" has three names; a section is called by its heading, or by its guide and its heading. */
function namesOf({ title, section }: SearchRecord): string[] {
  const titles = [title, ...(/^(.+) \((.+)\)$/.exec(title)?.slice(1) ?? [])];
  return section ? [section, ...titles.map((guide) => `${guide} ${section}`)] : titles;
}

/** Reads a record. `note` hears of every form and synonym set in it, and of the field where it stands. */
export function readRecord(record: SearchRecord, findPhrases: PhraseFinder, note: (form: string, field: number) => void): Entry {
  const { title, section = '', keywords = [], summary } = record;
  // What a section's keywords name is only a part of it.
  const [aliases, parts] = section ? [[], keywords] : [keywords, []];
  const take = (text: string, field: number): string => {
    const forms = formsOf(text);
    const all = [...forms, ...new Set(findPhrases(forms).map(({ concept }) => concept))];
    for (const form of all) note(form, field);
    return all.join(' ');
  };
  const synonymsOf = (name: string): string[] => {
    const forms = formsOf(name);
    return findPhrases(forms).flatMap(({ concept, from, to }) => (to - from === forms.length ? concept : []));
  };
  const names = namesOf(record);
  return {
    record,
    texts: {
      name: take(section || title, FIELD.name),
      alias: aliases.map((alias) => take(alias, FIELD.alias)),
      context: take(section && title, FIELD.context),
      summary: take([summary, ...parts].join(' '), FIELD.summary),
    },
    names: names.map((name) => formsOf(name).join(' ')),
    alsoNamed: [...aliases.map((alias) => formsOf(alias).join(' ')), ...[...names, ...aliases].flatMap(synonymsOf)],
  };
}
