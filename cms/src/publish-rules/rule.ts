import type { ContentOf, ContentType } from 'shared-types';
import type { Passage } from './text/passages.ts';

/**
 * What a finding does: an error keeps the document from being published, by whatever route; a warning has to be read;
 * advice may be left aside.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** A place in a document that a rule has something to say about. */
export interface Finding {
  /** Down to the field, as Strapi's edit view names it: `['body', '0', 'content']`. */
  path: string[];
  /** The words it is about, as they stand there, citations included; '' where it is about the field as a whole. */
  quote: string;
  /** What is wrong here, in a sentence that stands alone. */
  message: string;
  /** What to do here, where that is not what the rule says in general. */
  fix?: string;
}

/** What a document points to. */
export interface Relation {
  path: string[];
  documentId: string;
  isRequired: boolean;
}

/** A document as the rules read it: parsed by the contract, and its text cut into passages once for all rules. */
export type Subject = {
  [Type in ContentType]: { type: Type; content: ContentOf<Type>; passages: readonly Passage[]; relations: readonly Relation[] };
}[ContentType];

interface SourceFacts {
  commercial: boolean;
  retracted: boolean;
}

/** The parts of a page that a link may name. */
export interface Parts {
  has(fragment: string): boolean;
}

/**
 * What a rule may ask about the rest of the library. Rules are pure: whoever runs them looks these up first, in the
 * log's transaction, or among the files of an import.
 */
export interface Surroundings {
  /** A published source by its key. */
  source(key: string): SourceFacts | undefined;
  /** What a relation of the document points to. */
  target(documentId: string): { name: string; isPublished: boolean } | undefined;
  /** The fragments of the live page at a path of this site (`/guides/strip-scars/`); `undefined` where there is no page. */
  page(path: string): Parts | undefined;
  /** The words of the glossary's terms, lower case. */
  glossary: ReadonlySet<string>;
  /** How many other documents are due for review within a week of this one's next review. */
  dueThatWeek: number;
  /** How this publication changes what is live. `note` and `lastNote` are '' where there is none. */
  change: { isFirst: boolean; kind: 'major' | 'minor'; note: string; lastNote: string };
  /** Why the document can't have its address, when it can't: a sentence, and the field that the address comes from. */
  addressTaken: { field: string; message: string } | undefined;
  /** The published key that a source is about to lose although these documents cite it. */
  lostKey: { key: string; citing: readonly string[] } | undefined;
}

/** What an editor is told of a rule. Its documentation page is made from these words. */
export interface RuleWords {
  /** Lower-case words joined by hyphens: the name of its page. */
  id: string;
  severity: Severity;
  /** What the rule asks for, in one sentence. */
  title: string;
  why: string;
  fix: string;
  example: { wrong: string; right: string };
}

export interface Rule extends RuleWords {
  check(subject: Subject, around: Surroundings): Finding[];
}

/** A finding with what its rule says of it: what an editor gets to read. */
export interface Report extends Finding {
  rule: string;
  severity: Severity;
  fix: string;
}

/** A finding as the edit view shows it. */
export interface Check extends Report {
  /** Where it is, in the words of the form: `Body, block 2 (Callout): Title`. */
  place: string;
  /** Why the rule is there. */
  why: string;
}
