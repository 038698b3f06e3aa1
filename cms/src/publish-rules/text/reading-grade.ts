import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesIn, wordsIn } from './sentences.ts';

/**
 * The Flesch–Kincaid grade of a text: the years of US school that it asks of a reader.
 * Source: Kincaid, Fishburne, Rogers, Chissom, “Derivation of new readability formulas …”, 1975:
 * 0.39 × words/sentences + 11.8 × syllables/words − 15.59.
 * @param texts prose without headings, tables and labels; citations are left out
 * @param known words that the site explains where they stand, lower case: they count as two syllables at most
 * @returns a grade such as 7.4; 0 for no text
 */
export function readingGrade(texts: readonly string[], known: ReadonlySet<string>): number {
  const count = { sentence: 0, word: 0, syllable: 0 };
  for (const sentence of texts.flatMap(sentencesIn)) {
    const words = wordsIn(sentence);
    if (words.length === 0) continue;
    count.sentence += 1;
    count.word += words.length;
    for (const word of words) count.syllable += syllablesOf(word, known);
  }
  return count.word === 0 ? 0 : fleschKincaid(count);
}

function syllablesOf(word: string, known: ReadonlySet<string>): number {
  const counted = Math.max(1, syllable(word));
  const isExplained = known.has(word.toLowerCase()) || known.has(word.toLowerCase().replace(/s$/, ''));
  return isExplained ? Math.min(2, counted) : counted;
}
