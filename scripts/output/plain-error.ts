/** A failure the reader can act on: what happened, why, what to do. Printed without a stack. */
export class PlainError extends Error {
  override name = 'PlainError';
}

/** What to print for any failure: a PlainError's own words, or the stack of a fault in our code. */
export function describeFailure(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The message of whatever was thrown, for use inside a sentence. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
