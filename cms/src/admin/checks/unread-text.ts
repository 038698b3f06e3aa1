import type { Check } from '../../publish-rules/rule.ts';

/** Whether the rules have not read the text yet: while a field is empty or wrong in itself, they say nothing of the words, not even a warning. */
export const isTextUnread = (checks: readonly Check[]): boolean => checks.some(({ rule }) => rule === 'contract');
