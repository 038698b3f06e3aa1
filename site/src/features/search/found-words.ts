import type { Synonyms } from './search-record.ts';

/** What a search had found when its reader followed a result: for the page it leads to, which shows the words. */
export interface FoundWords {
  /** The result's address. On any other page the words mean nothing. */
  url: string;
  /** Forms of words, and phrases of the synonym sets that were meant. */
  forms: string[];
  phrases: Synonyms[];
}

const KEY = 'found-words';

/** Hands the words on to the next page of this tab. Not in its address, which goes into the browser's history and may be shared. */
export function handOn(words: FoundWords): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(words));
  } catch {
    // The page opens without marks.
  }
}

/** Whether words were handed on: all that a page asks before it loads what marks them. */
export function wereHandedOn(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Takes the words that were handed on to this address. They are gone afterwards, taken or not. */
export function takeFoundWords(url: string): FoundWords | undefined {
  const words = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as FoundWords | null;
  sessionStorage.removeItem(KEY);
  return words?.url === url ? words : undefined;
}
