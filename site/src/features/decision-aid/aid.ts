/** The decision, in one sentence. It is the title of the page and of the printed sheet. */
export const DECISION = 'Shall I have SMP, a transplant (FUE or strip), or nothing for now?';

/**
 * What a reader, a printed sheet and machines are told of the aid itself. Raise the version when a question, a stop or the
 * choice of rows changes: what somebody answered then means something else. The facts have a date and revision of their own.
 */
export const aid = {
  path: '/decide/',
  version: '1.0',
  /** ISO 8601 date on which this version was made. */
  made: '2026-11-25',
} as const;
