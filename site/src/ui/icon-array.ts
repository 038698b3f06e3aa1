export const COLUMNS = 40;
export const ROWS = 25;
const STEP = 10;
const TALL = (ROWS - 1) * STEP;

/** Height and width of the field in its own units. */
export const FIELD = { width: COLUMNS * STEP, height: ROWS * STEP };

/**
 * One path that draws the first `count` of 1,000 dots, column by column, each from the bottom up. Every column is a line
 * whose dashes are dots (`stroke-dasharray: 0 10`, round caps): some bytes a column instead of some a dot.
 */
export const dotColumns = (count: number): string => {
  const full = Math.floor(count / ROWS);
  const rest = count % ROWS;
  const column = (index: number, dots: number): string => `M${index * STEP + 5} ${TALL + 5}v-${(dots - 1) * STEP + 1}`;
  const whole = Array.from({ length: full }, (_, index) => column(index, ROWS));
  return [...whole, ...(rest > 0 ? [column(full, rest)] : [])].join('');
};
