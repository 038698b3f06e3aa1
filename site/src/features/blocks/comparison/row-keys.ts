import { headingIds, type ComparisonCriterion } from 'shared-types';

/** The rows' ids on the comparison's own page: what addresses call them. */
export const rowKeys = (criteria: readonly ComparisonCriterion[]): string[] => headingIds(criteria.map(({ name }) => name));
