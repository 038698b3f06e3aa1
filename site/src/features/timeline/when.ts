/** A stretch of time in days from the start; a moment has the same day twice. */
export interface Span {
  from: number;
  to: number;
  /** It goes on, and the words name no end. */
  open?: true;
}

/** Days in a unit. “Week 2” is the day on which two weeks have passed, as “month 3” and “year 1” are. */
const DAYS = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
type Unit = keyof typeof DAYS;

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const onwards = /\s+(?:onwards|or later|and after)$/;
const separator = /,\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+/;
const range = /\s*[–-]\s*|\s+to\s+/;
const end = new RegExp(`^(?:(day|week|month|year)s?\\s+)?(\\d+(?:\\.\\d+)?|${WORDS.join('|')})(?:\\s+(day|week|month|year)s?)?$`);

/** One end of a range: `weeks 2`, `8`, `one year`. The unit may stand at the other end alone. */
function readEnd(text: string): { amount: number; unit: Unit | undefined } | undefined {
  const [, before, amount = '', after] = end.exec(text) ?? [];
  if (amount === '' || (before && after)) return undefined;
  const word = WORDS.indexOf(amount);
  return { amount: word < 0 ? Number(amount) : word, unit: (before ?? after) as Unit | undefined };
}

function readSpan(text: string): Span | undefined {
  const open = onwards.test(text) || text.startsWith('from ');
  const upTo = text.startsWith('up to ');
  const ends = text
    .replace(onwards, '')
    .replace(/^(?:about|from|up to)\s+/, '')
    .split(range)
    .map(readEnd);
  const [first, last = first] = ends;
  const unit = first?.unit ?? last?.unit;
  if (!first || !last || !unit || ends.length > 2 || ends.includes(undefined)) return undefined;
  const from = first.amount * DAYS[unit];
  const to = last.amount * DAYS[last.unit ?? unit];
  if (from > to) return undefined;
  return { from: upTo ? 0 : from, to, ...(open && { open }) };
}

/**
 * Where an event of a timeline lies, by the words that editors write before it: `Day 0`, `Days 3–14`, `About week 6`,
 * `Month 8 or later`, `Week 16, week 24 or one year`. `undefined` when they name another start (“after you stop”) or no
 * time at all: a guess would put a mark where no source does.
 */
export function spansOf(when: string): Span[] | undefined {
  const text = when.trim().toLowerCase();
  const spans = (onwards.test(text) ? [text] : text.split(separator)).map(readSpan);
  const read = spans.filter((span) => span !== undefined);
  return read.length === spans.length ? read : undefined;
}
