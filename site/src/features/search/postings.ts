/** Where a word can stand in a record. Bits, because it can stand in several places. */
export const FIELD = { name: 1, alias: 2, context: 4, text: 8, any: 15 };

/** Keeps control characters, which JSON would write as six, out of the text. */
const FIRST = 32;
/** The widest step that one character takes: beyond it lie the surrogates. A wider one is taken in several, with no field. */
const WIDEST = 3000;

/** Writes where a word stands as text: a character a record, for the step from the record before and the fields. Records must rise. */
export function writePostings(places: readonly (readonly [record: number, fields: number])[]): string {
  let text = '';
  let from = 0;
  const write = (step: number, fields: number): void => {
    text += String.fromCharCode(FIRST + step * 16 + fields);
  };
  for (const [record, fields] of places) {
    for (; record - from > WIDEST; from += WIDEST) write(WIDEST, 0);
    write(record - from, fields);
    from = record;
  }
  return text;
}

/** Tells `visit` of every record in such a text, and of the fields. */
export function readPostings(text: string, visit: (record: number, fields: number) => void): void {
  let record = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) - FIRST;
    record += code >> 4;
    if (code & FIELD.any) visit(record, code & FIELD.any);
  }
}
