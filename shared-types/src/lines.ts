/** The entries of a "one per line" field, trimmed, empty lines dropped. An absent field has none. */
export const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
