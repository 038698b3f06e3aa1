import type { Span } from './when.ts';

const MONTH = 365.25 / 12;

/** The last day that the scale shows: month 18. */
export const END = 18 * MONTH;

/**
 * How far along the scale a day lies, in per cent. The square root gives the first weeks room: on an even scale, all of
 * them would lie under one mark on a phone. It is the same scale for every option.
 */
export const along = (day: number): number => 100 * Math.sqrt(Math.min(day, END) / END);

/** A length for SVG: per cent of the drawing, so that type keeps its size whatever its width. */
export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

/** Days with a line and a name; the short one is for phones. */
export const ticks = [
  { day: 0, name: 'Day 0', short: '0' },
  { day: 7, name: '1 week', short: '1 wk' },
  { day: MONTH, name: '1 month', short: '1 mo' },
  { day: 3 * MONTH, name: '3 months', short: '3 mo' },
  { day: 6 * MONTH, name: '6 months', short: '6 mo' },
  { day: 12 * MONTH, name: '12 months', short: '12 mo' },
  { day: END, name: '18 months', short: '18 mo' },
].map(({ day, ...tick }) => ({ ...tick, at: along(day) }));

/** One event as it is drawn: a numbered disc at the start of each stretch, a bar for its length. */
export interface Mark {
  /** The event's number in the list of its option. */
  number: number;
  /** From 0: marks that would touch stand in rows below each other. */
  row: number;
  /** Per cent of the scale. */
  stretches: { from: number; to: number; open: boolean }[];
}

/** Half a disc with its margin, in per cent of the narrowest drawing: a window of 320 pixels. */
const REACH = 6;

/**
 * Places the events of one option, each in the first row where it touches no other.
 * @param events the spans of every event, `undefined` for one that has no place; what lies past the end is not drawn
 */
export function marksOf(events: readonly (Span[] | undefined)[]): Mark[] {
  const rowEnds: number[] = [];
  const drawn = events.flatMap((spans = [], index) => {
    const stretches = spans
      .filter(({ from }) => from <= END)
      .map(({ from, to, open }) => ({ from: along(from), to: open ? 100 : along(to), open: open === true || to > END }));
    return stretches.length > 0 ? [{ number: index + 1, stretches }] : [];
  });
  const startOf = ({ stretches }: { stretches: Mark['stretches'] }): number => Math.min(...stretches.map(({ from }) => from));
  return drawn
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((mark) => {
      const start = startOf(mark) - REACH;
      const free = rowEnds.findIndex((rowEnd) => rowEnd <= start);
      const row = free < 0 ? rowEnds.length : free;
      rowEnds[row] = Math.max(...mark.stretches.map(({ from, to }) => Math.max(from + REACH, to + 1)));
      return { ...mark, row };
    });
}
