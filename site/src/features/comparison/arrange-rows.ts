/** Keys with the marked ones first, each group in its own order. */
export const markedFirst = (keys: readonly string[], marked: readonly string[]): string[] => [
  ...keys.filter((key) => marked.includes(key)),
  ...keys.filter((key) => !marked.includes(key)),
];

/** Puts the rows of the table on the page into a reader's order, and leaves out those they hid. A row’s id is its key. */
export function arrangeRows(keys: readonly string[], hidden: readonly string[], marked: readonly string[]): void {
  const rows = markedFirst(keys, marked)
    .map((key) => document.getElementById(key))
    .filter((row) => row !== null);
  for (const row of rows) {
    row.hidden = hidden.includes(row.id);
    row.toggleAttribute('data-marked', marked.includes(row.id));
  }
  const body = rows[0]?.parentElement;
  const moved = rows.some((row, index) => body?.children[index] !== row);
  if (moved) body?.append(...rows);
}
