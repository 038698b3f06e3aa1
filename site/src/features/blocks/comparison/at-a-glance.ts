import type { Comparison, ComparisonCriterion } from 'shared-types';

const hasFigures = ({ cells }: ComparisonCriterion): boolean =>
  cells.filter(({ numbers }) => numbers.length > 0).length * 2 >= cells.length;

/**
 * The rows of a comparison that a guide shows: those that give figures for at least half of the options. The rule is
 * blind to what a row says, so that nobody picks the rows that flatter an option. Without such rows, all of them.
 */
export const atAGlance = ({ criteria }: Comparison): ComparisonCriterion[] => {
  const chosen = criteria.filter(hasFigures);
  return chosen.length > 0 ? chosen : criteria;
};
