/** One ticked answer: the question's name and the value. */
export type Answer = readonly [name: string, value: string];

/** The fragment for the answers, without `#`; `''` when there are none. Browsers send no fragment, so they stay on the device. */
export const writeAnswers = (answers: readonly Answer[]): string =>
  new URLSearchParams(answers.map(([name, value]) => [name, value])).toString();

/**
 * The answers that a fragment holds; `undefined` when it holds none of those that can be given, as in a link to a source.
 * @param possible every answer of the page: anything else in an address is ignored
 */
export const readAnswers = (fragment: string, possible: readonly Answer[]): Answer[] | undefined => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const found = possible.filter(([name, value]) => given.has(name, value));
  return found.length > 0 ? found : undefined;
};

/** Whether the answers call for a question. `when` lists `name=value`, `name` or `name-*`; empty, it is always called for. */
export const callsFor = (answers: readonly Answer[], when: string): boolean => {
  if (when === '') return true;
  const given = new Set(answers.flatMap(([name, value]) => [name, `${name}=${value}`, name.replace(/-.*/, '-*')]));
  return when.split(' ').some((condition) => given.has(condition));
};

/** The four checks in a sentence: how many are a yes, and what a no among them means. */
export const saySureness = (said: readonly string[], total: number): string => {
  if (said.length === 0) return '';
  const yes = said.filter((answer) => answer === 'yes').length;
  const counted = `Yes to ${yes} of ${total}.`;
  if (said.includes('no')) return `${counted} Take what is still a no to someone you trust before you book or pay.`;
  return said.length === total ? counted : `${counted} ${total - said.length} not answered yet.`;
};
