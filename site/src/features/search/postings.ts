/** Where a word can stand in a record. Bits, because it can stand in several places. */
export const FIELD = { name: 1, alias: 2, context: 4, text: 8, any: 15 };

/** Keeps control characters, which JSON would write as six, out of the text. */
const FIRST = 32;
/** The widest step that one character takes: beyond it lie the surrogates. A wider one is taken in several, with no field. */
const WIDEST = 3000;

/** A record and the fields of it in which a word stands, as one number: a large library has millions. */
export const placeIn = (record: number, fields: number): number => record * 16 + fields;
export const recordAt = (place: number): number => place >> 4;

/** So many characters are made at once. */
const BATCH = 8192;

/** Writes where a word stands as text: a character a record, for the step from the record before and the fields. Records must rise. */
export function writePostings(places: readonly number[]): string {
  const codes: number[] = [];
  let from = 0;
  for (const place of places) {
    const record = recordAt(place);
    for (; record - from > WIDEST; from += WIDEST) codes.push(FIRST + WIDEST * 16);
    codes.push(FIRST + place - from * 16);
    from = record;
  }
  let text = '';
  for (let at = 0; at < codes.length; at += BATCH) text += String.fromCharCode(...codes.slice(at, at + BATCH));
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
