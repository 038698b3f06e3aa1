const WORD_NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a dozen';
const NUMBER = String.raw`(?:\d[\d,]*(?:\.\d+)?|${WORD_NUMBER})`;
const RANGE = String.raw`${NUMBER}(?:\s*(?:–|-|to|or|and)\s*${NUMBER})?`;
/** What is counted or measured when a text speaks of an outcome, a dose or a course. */
const UNIT = [
  'people|persons|men|women|boys|girls|patients?|children|adults|babies|participants|volunteers|users|cases|members',
  'operations?|procedures?|sessions?|treatments?|visits?|appointments?|injections?|doses?|tablets?|touch-ups?|top-ups?',
  'hairs?|grafts?|follicles?|follicular units?|scars?|dots?|patches',
  'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times',
  'mm|cm|millimetres?|centimetres?|mg|g|ml|micrograms?|milligrams?|millilitres?',
].join('|');

const PATTERNS = [
  new RegExp(String.raw`\d[\d,.]*\s*(?:%|per ?cent\b)`, 'giu'),
  new RegExp(String.raw`[£€$]\s?\d(?:[\d,.]*\d)?`, 'giu'),
  new RegExp(String.raw`\b\d[\d,.]*\s*(?:pounds|euros?|dollars|GBP|EUR|USD)\b`, 'giu'),
  new RegExp(String.raw`\b(?:${NUMBER}|one) (?:in|out of) (?:every )?(?!(?:19|20)\d\d\b)${NUMBER}\b`, 'giu'),
  new RegExp(
    String.raw`\b(?:half|a third|two thirds|a quarter|three quarters) of (?:(?:all|the|these|those) )?(?:them|those|people|men|women|patients|children|adults)\b`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:hundreds|thousands|millions) of (?:them\b|(?:${UNIT})(?![\p{L}\d]))`, 'giu'),
  // At most one word between the number and what it counts: “12 published patients”, but not “two kinds of scars”.
  new RegExp(String.raw`(?<![\p{L}\d])${RANGE}[\s-]+(?:(?!of\b|in\b|and\b|or\b|to\b)[\p{L}’-]+ )?(?:${UNIT})(?![\p{L}\d])`, 'giu'),
];

/** Telephone numbers of help lines, which count nothing. */
const HELP_LINES = /\b(?:999|112|111|116 123)\b/g;

/**
 * Figures that a reader would want a source for: a percentage, a price, “N in M”, or a number (in digits or words) of what
 * is counted or measured in people, operations and time. Not: step 2, L63, a year, a telephone number.
 */
export function figuresIn(text: string): string[] {
  const searched = text.replace(HELP_LINES, (found) => ' '.repeat(found.length));
  const found: { from: number; to: number }[] = [];
  for (const pattern of PATTERNS) {
    for (const { 0: figure, index: from } of searched.matchAll(pattern)) {
      const to = from + figure.length;
      // “1 in 7 women” is one figure, not “7 women” once more.
      if (!found.some((other) => from < other.to && other.from < to)) found.push({ from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from).map(({ from, to }) => searched.slice(from, to).trim());
}
