/** Words a minute: slow enough for health text read on a phone. */
const pace = 200;

/** Whole minutes that the texts take to read, at least 1. */
export const readingMinutes = (texts: readonly string[]): number => {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / pace));
};
