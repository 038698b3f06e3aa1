/** A piece of a citable text: words, or the keys of the sources cited at this place. */
export type CitationPiece = { text: string } | { keys: string[] };

const group = /\s*\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]((?:\s*\[@[a-z0-9-; @]+\])*)([.,;:!?]*)/g;
const key = /@([a-z0-9-]+)/g;

const keysIn = (text: string): string[] => [...new Set([...text.matchAll(key)].map((match) => match[1] ?? ''))];

/**
 * Cuts a text at its citations, `[@key]` or `[@a; @b]`, in order. Neighbouring groups become one, the space before a
 * group goes, and the punctuation right after it moves before it, so that “loss [@a].” is set as “loss.¹”.
 */
export const splitCitations = (text: string): CitationPiece[] => {
  const pieces: CitationPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(group)) {
    const [whole, first = '', more = '', punctuation = ''] = match;
    const words = text.slice(from, match.index) + punctuation;
    if (words !== '') pieces.push({ text: words });
    pieces.push({ keys: keysIn(first + more) });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
};

/** The keys that the texts cite, each once, in the order of first appearance. */
export const citedKeys = (texts: string[]): string[] => [
  ...new Set(texts.flatMap((text) => splitCitations(text).flatMap((piece) => ('keys' in piece ? piece.keys : [])))),
];

/** The text as it reads without its citations: for search, titles and descriptions. */
export const withoutCitations = (text: string): string =>
  splitCitations(text)
    .map((piece) => ('text' in piece ? piece.text : ''))
    .join('');
