import type { Passage } from './passages.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Where the segmenter sees an end that is none: after an abbreviation. */
const ABBREVIATION = /(?:^|[\s(“"])(?:e\.g|i\.e|etc|vs|cf|approx|no|fig|Dr|Mr|Mrs|Ms|Prof|St|US|UK|[A-Z])\.\s*$/;
/** What belongs to the sentence before it, and what follows: a citation behind the full stop, a closing quotation mark. */
const TAIL = /^((?:\[@[^\]]*\]|[”’")\]])+\s*)(.*)$/s;

/** The same text with capitals in place of each citation's keys: no sentence ends inside one, but one may end before it. */
const masked = (text: string): string => text.replace(/\[@[^\]]*\]/g, (found) => `[@${'X'.repeat(found.length - 3)}]`);

/** The sentences of a text, citations left in, each trimmed. A citation behind the full stop belongs to the sentence before it. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  for (const { index, segment } of segmenter.segment(masked(text))) {
    const piece = text.slice(index, index + segment.length);
    const before = found.at(-1);
    const [, tail = '', rest = piece] = TAIL.exec(piece) ?? [];
    if (before === undefined) found.push(piece);
    else if (ABBREVIATION.test(before)) found[found.length - 1] = before + piece;
    else found.splice(-1, 1, before + tail, rest);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** What a passage states, one by one: its sentences, or the whole of a row or label. */
export const statementsOf = ({ kind, text }: Passage): string[] => (kind === 'row' || kind === 'label' ? [text] : sentencesIn(text));

/** The words of a text, citations left out: what a reader would count. */
export const wordsIn = (text: string): string[] => text.replace(/\[@[^\]]*\]/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,%–-]*/gu) ?? [];
