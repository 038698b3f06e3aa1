import type { Comparison } from 'shared-types';
import type { Finding, Rule } from '../rule.ts';
import { wordsIn } from '../text/sentences.ts';

/** The share by which an option's words in a row may differ from the row's mean; IPDAS asks decision aids for equal detail. */
const TOLERANCE = 0.15;
/** A cell that has nothing to say counts as the mean. */
const NOT_APPLICABLE = /^(?:not applicable|does not apply)\b/iu;

function outliers({ name, cells }: Comparison['criteria'][number], row: number): Finding[] {
  const counted = cells.map(({ text }) => (NOT_APPLICABLE.test(text) ? undefined : wordsIn(text).length));
  const numbers = counted.filter((words) => words !== undefined);
  const mean = numbers.reduce((sum, words) => sum + words, 0) / numbers.length;
  return counted.flatMap((words, index) => {
    if (words === undefined || Math.abs(words - mean) <= Math.max(1, TOLERANCE * mean)) return [];
    return [
      {
        path: ['criteria', String(row), 'cells', String(index), 'text'],
        quote: cells[index]?.text ?? '',
        message: `In “${name}” this option has ${words} words; the options of the row have ${mean.toFixed(1)} on average.`,
      },
    ];
  });
}

export const evenHanded: Rule = {
  id: 'even-handed',
  severity: 'advice',
  title: 'In each row of a comparison, every option gets about the same number of words.',
  why: 'What is told at length looks important. Doing nothing gets the same care as what is paid for.',
  fix: 'Say more of the one or less of the others; don’t pad. “Not applicable” counts as the mean.',
  example: { wrong: 'Three sentences on surgery beside “None.” on doing nothing.', right: 'One sentence for each.' },
  check: ({ type, content }) => (type === 'comparison' ? content.criteria.flatMap(outliers) : []),
};
