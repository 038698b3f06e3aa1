/** Something that a reader can leave out: an option (a column) or a row, by the key that stands in addresses. */
export interface Part {
  key: string;
  name: string;
}

/** All that a comparison holds, in its own order. */
export interface Parts {
  options: readonly Part[];
  rows: readonly Part[];
}

/** Below that there is nothing to compare. */
export const FEWEST_OPTIONS = 2;

/** What a reader sees of it: at least two options, at least one row. */
export interface Choice {
  /** Keys of the options that stand side by side. */
  options: readonly string[];
  /** Keys of the rows that are left out. */
  hidden: readonly string[];
}

const keysOf = (parts: readonly Part[]): string[] => parts.map(({ key }) => key);

export const everything = ({ options }: Parts): Choice => ({ options: keysOf(options), hidden: [] });

export const isEverything = ({ options, hidden }: Choice, parts: Parts): boolean =>
  options.length === parts.options.length && hidden.length === 0;

/** Why a choice can't be shown, in words for the reader; `undefined` when it can. */
export const whyNot = ({ options, hidden }: Choice, { rows }: Parts): string | undefined => {
  if (options.length < FEWEST_OPTIONS) return 'Two options are the fewest to compare. Tick another one first.';
  if (hidden.length >= rows.length) return 'One row has to stay. Tick another one first.';
  return undefined;
};

/**
 * The choice that a fragment such as `#options=smp,fue&hide=visits` names, in the table's order. What it names and the
 * comparison does not have is passed over; `undefined` when nothing is left, so that links to a row leave the choice alone.
 */
export const readChoice = (hash: string, parts: Parts): Choice | undefined => {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const named = (field: string, known: readonly Part[]): string[] => {
    const keys = fields.get(field)?.split(',') ?? [];
    return keysOf(known).filter((key) => keys.includes(key));
  };
  const all = everything(parts);
  const options = named('options', parts.options);
  const hidden = named('hide', parts.rows);
  const choice = {
    options: options.length < FEWEST_OPTIONS ? all.options : options,
    hidden: hidden.length < parts.rows.length ? hidden : [],
  };
  return isEverything(choice, parts) ? undefined : choice;
};

/** The fragment for a choice, `''` when everything is shown. */
export const writeChoice = ({ options, hidden }: Choice, parts: Parts): string => {
  const fields = [
    ...(options.length < parts.options.length ? [`options=${options.join(',')}`] : []),
    ...(hidden.length > 0 ? [`hide=${hidden.join(',')}`] : []),
  ];
  return fields.length === 0 ? '' : `#${fields.join('&')}`;
};

/** The keys with one added or taken out, in the table's order. */
export const toggled = (keys: readonly string[], key: string, parts: readonly Part[]): string[] =>
  keysOf(parts).filter((each) => (each === key ? !keys.includes(key) : keys.includes(each)));

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listed = (keys: readonly string[], parts: readonly Part[]): string =>
  list.format(parts.filter(({ key }) => keys.includes(key)).map(({ name }) => name));

/** What the table shows now, for the status line: names in the table's order. */
export const sayChoice = ({ options, hidden }: Choice, marked: readonly string[], parts: Parts): string => {
  const all = parts.options.length;
  const first =
    options.length < all ? `Showing ${options.length} of ${all}: ${listed(options, parts.options)}.` : `All ${all} options are shown.`;
  return [
    first,
    ...(hidden.length > 0 ? [`Rows left out: ${hidden.length} of ${parts.rows.length}.`] : []),
    ...(marked.length > 0 ? [`Marked, so first: ${listed(marked, parts.rows)}.`] : []),
  ].join(' ');
};
