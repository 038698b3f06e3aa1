import { takeFoundWords } from './found-words.ts';
import { highlight } from './highlight.ts';
import { createPhraseFinder } from './phrases.ts';
import { wordsOf } from './words.ts';

const HEADING = /^H[1-6]$/;

/** What an address names, if it is spelt as one: `#100%` is not. */
function elementAt(fragment: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(fragment));
  } catch {
    return null;
  }
}

/** The part of the page that an address leads to: a section up to the next heading of its level, an entry of a list, or the whole text. */
function partAt(fragment: string): Range {
  const part = document.createRange();
  const target = fragment === '' ? null : elementAt(fragment);
  part.selectNodeContents(target && !HEADING.test(target.tagName) ? target : document.querySelector('main')!);
  if (!target || !HEADING.test(target.tagName)) return part;
  part.setStartBefore(target);
  const next = Array.from(document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')).find(
    (heading) => heading.tagName <= target.tagName && target.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (next) part.setEndBefore(next);
  return part;
}

/** Highlights, in the part of the page that a search result led to, the words that the search had meant. */
export function markFoundWords(): void {
  const words = takeFoundWords(location.pathname + location.hash);
  if (!words || !('highlights' in CSS)) return;
  const findPhrases = createPhraseFinder(words.phrases);
  const concepts = words.phrases.flatMap(([first = '']) =>
    findPhrases(wordsOf(first).map(({ form }) => form)).map(({ concept }) => concept),
  );
  const meant = new Set([...words.forms, ...concepts]);
  const part = partAt(location.hash.slice(1));
  const texts = document.createTreeWalker(part.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!part.intersectsNode(text)) continue;
    for (const [start, end] of highlight(text.nodeValue ?? '', meant, findPhrases)) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      found.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...found));
}
