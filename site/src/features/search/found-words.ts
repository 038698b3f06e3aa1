import { KEY } from './handed-on.ts';
import type { Synonyms } from './search-record.ts';

/** What a search had found when its reader followed a result: for the page it leads to, which shows the words. */
export interface FoundWords {
  /** The result's address. On any other page the words mean nothing. */
  url: string;
  /** Forms of words, and phrases of the synonym sets that were meant. */
  forms: string[];
  phrases: Synonyms[];
}

/** Hands the words on to the next page of this tab. Not in its address, which goes into the browser's history and may be shared. */
export function handOn(words: FoundWords): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(words));
  } catch {
    // The page opens without marks.
  }
}

/** Takes the words that were handed on to this address. They are gone afterwards, taken or not. */
export function takeFoundWords(url: string): FoundWords | undefined {
  const words = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as FoundWords | null;
  sessionStorage.removeItem(KEY);
  return words?.url === url ? words : undefined;
}
