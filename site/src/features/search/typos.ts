/** Rows of the table below, used again: a search compares thousands of words. */
const LONGEST = 64;
let [before, above, here] = [new Uint8Array(LONGEST), new Uint8Array(LONGEST), new Uint8Array(LONGEST)];

/**
 * How many letters were changed, added, dropped or swapped with the next between two words. `most + 1` when it is more than
 * `most`, which is found out sooner than how many. Longer words than 63 letters are alike only when they are the same.
 */
export function typos(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most || a.length >= LONGEST || b.length >= LONGEST) return most + 1;
  for (let column = 0; column <= b.length; column++) above[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    // Further from the diagonal than `most` there are more typos than that.
    const [from, to] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    let least = (here[from - 1] = row - from + 1 > most ? most + 1 : row);
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1);
      let cost = above[column - 1]! + (letter === other ? 0 : 1);
      if (column < row + most && above[column]! + 1 < cost) cost = above[column]! + 1;
      if (here[column - 1]! + 1 < cost) cost = here[column - 1]! + 1;
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other && before[column - 2]! + 1 < cost)
        cost = before[column - 2]! + 1;
      here[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, here] = [above, here, before];
  }
  return Math.min(most + 1, above[b.length]!);
}
