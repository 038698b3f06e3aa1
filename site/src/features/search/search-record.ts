/** What a search result can be. A section is a part of a guide, found by its own heading. */
export type RecordKind = 'guide' | 'section' | 'question' | 'claim' | 'comparison' | 'term' | 'topic' | 'page' | 'tool';

/** What a record is called, and how it can be narrowed down to: all that ranking needs. */
export interface RecordName {
  kind: RecordKind;
  /** The document's title; for a section, its guide's. */
  title: string;
  /** A section's heading. */
  section?: string;
  /** Other names for it: lay names, abbreviations, misspellings. */
  aliases?: string[];
  /** Slugs of the topics that list it; a section's are its guide's. */
  topics?: string[];
}

/** What a result shows and leads to. */
interface RecordText {
  /** Path, with a fragment for a section, a claim or a term. */
  url: string;
  /** At most 60 words. */
  summary: string;
}

/** What search knows of one place on the site. */
export interface SearchRecord extends RecordName, RecordText {
  /** What stands after the summary: a record is found by it, and no reader is sent it. */
  rest?: string;
}

/** A record as a reader's browser has it. */
export type FoundRecord = RecordName & RecordText;

/** Words and phrases that mean the same to a searcher. */
export type Synonyms = string[];

/** Every word of the records, and what they are called. Where each word stands and what each record says lies in files of their own. */
export interface SearchIndex {
  /** Every form, in the order of its characters' codes, with a space between. */
  words: string;
  /** How many records have each. */
  counts: number[];
  names: RecordName[];
}

/** `/search/manifest.json`: where this release's search files are. Each file is named by what it holds. */
export interface SearchManifest {
  /** Raised when files change shape, so that an old page left open doesn't misread new ones. */
  version: typeof MANIFEST_VERSION;
  /** Path of the `SearchIndex`. */
  index: string;
  /** Paths of files of postings, a text for each word (`postings.ts`), with the place of the first word in the list. */
  postings: [path: string, firstWord: number][];
  /** Paths of files of texts, `shard` records in each. */
  texts: string[];
  shard: number;
  synonyms: Synonyms[];
}

/** A file of texts. */
export type TextShard = RecordText[];

export const MANIFEST_VERSION = 2;
export const MANIFEST_PATH = '/search/manifest.json';
