/** Where the words of a search wait for the page that its result leads to (found-words.ts). */
export const KEY = 'found-words';

/** Whether words were handed on: all that a page asks before it loads what marks them. */
export function wereHandedOn(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
