import type { Rule } from '../rule.ts';

/** Documents that one editor can check within a week beside other work. */
const MOST_A_WEEK = 5;

export const reviewBunching: Rule = {
  id: 'review-bunching',
  severity: 'advice',
  title: `At most ${MOST_A_WEEK} documents are due for review in one week.`,
  why: 'What falls due on one day is either not read or late, and readers see “overdue”.',
  fix: 'Choose a date a week or more away.',
  example: { wrong: 'Twenty guides with the next review on 1 January.', right: 'Dates spread over the year.' },
  check: ({ type, content }, { dueThatWeek }) =>
    (type === 'guide' || type === 'comparison') && dueThatWeek >= MOST_A_WEEK
      ? [{ path: ['nextReview'], quote: content.nextReview, message: `${dueThatWeek} other documents are due in the same week.` }]
      : [],
};
