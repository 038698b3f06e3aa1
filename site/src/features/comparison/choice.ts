const NAME = 'options=';

/**
 * The options that a fragment such as `#options=smp,fue` names, in the table's order; `undefined` when it names none of
 * them, so that links to a row leave the choice alone.
 */
export const readChoice = (hash: string, keys: readonly string[]): string[] | undefined => {
  const fragment = hash.replace(/^#/, '');
  if (!fragment.startsWith(NAME)) return undefined;
  const named = fragment.slice(NAME.length).split(',');
  const known = keys.filter((key) => named.includes(key));
  return known.length > 0 ? known : undefined;
};

/** The fragment for a choice, `''` when every option is shown. */
export const writeChoice = (chosen: readonly string[], keys: readonly string[]): string =>
  chosen.length === 0 || chosen.length === keys.length ? '' : `#${NAME}${keys.filter((key) => chosen.includes(key)).join(',')}`;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What the table shows now, for the status line: names in the table's order. */
export const sayChoice = (names: readonly string[], total: number): string => {
  if (names.length === 0) return `Nothing is ticked, so all ${total} are shown.`;
  if (names.length === total) return `All ${total} are shown.`;
  return `Showing ${names.length} of ${total}: ${list.format(names)}.`;
};
