import type { Rule } from '../rule.ts';
import { readingGrade as gradeOf } from '../text/reading-grade.ts';

/** Years of school. NHS England’s content guide aims at a reading age of 9 to 11, at worst 14: a grade of 8. */
const HIGHEST = 8;

export const readingGrade: Rule = {
  id: 'reading-grade',
  severity: 'warning',
  title: `A guide’s Flesch–Kincaid grade is at most ${HIGHEST}.`,
  why: 'Nearly half of adults read below the level of most health texts. The grade counts words in a sentence and syllables in a word; a word that the glossary explains counts as two.',
  fix: 'Shorten sentences, and put the plain word before the medical one. A term that you can’t avoid belongs in the glossary.',
  example: {
    wrong: 'Individualised pharmacological intervention necessitates comprehensive dermatological evaluation.',
    right: 'See a skin doctor before you take a medicine.',
  },
  check: ({ type, passages }, { glossary }) => {
    if (type !== 'guide') return [];
    const grade = gradeOf(
      passages.filter(({ kind }) => kind === 'text').map(({ text }) => text),
      glossary,
    );
    return grade > HIGHEST ? [{ path: ['body'], quote: '', message: `The guide’s reading grade is ${grade.toFixed(1)}.` }] : [];
  },
};
