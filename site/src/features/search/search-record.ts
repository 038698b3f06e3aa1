/** What a search result can be. A section is a part of a guide, found by its own heading. */
export type RecordKind = 'guide' | 'section' | 'question' | 'claim' | 'comparison' | 'term' | 'topic' | 'page';

/** What search knows of one place on the site. It is sent to every reader who searches, so it holds no body text. */
export interface SearchRecord {
  /** Path, with a fragment for a section, a claim or a term. */
  url: string;
  kind: RecordKind;
  /** The document's title; for a section, its guide's. */
  title: string;
  /** A section's heading. */
  section?: string;
  /** Other words for it: lay names, abbreviations, misspellings. */
  keywords?: string[];
  /** Slugs of the topics that list it; a section's are its guide's. */
  topics?: string[];
  /** At most 60 words. */
  summary: string;
}

/** Words and phrases that mean the same to a searcher. */
export type Synonyms = string[];

/** `/search/manifest.json`: where this release's records are. */
export interface SearchManifest {
  /** Raised when records change shape, so that an old page left open doesn't misread new ones. */
  version: typeof MANIFEST_VERSION;
  /** Paths of JSON files, each a `SearchRecord[]`, named by what they hold. */
  shards: string[];
  synonyms: Synonyms[];
}

export const MANIFEST_VERSION = 1;
export const MANIFEST_PATH = '/search/manifest.json';
