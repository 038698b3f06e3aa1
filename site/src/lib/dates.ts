const asDate = (iso: string): Date => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()))
    throw new Error(`“${iso}” is not a date. Give an ISO 8601 date such as 2026-11-22 or 2026-11-22T09:55:00Z.`);
  return date;
};

const inUk = { timeZone: 'Europe/London' } as const;
const long = new Intl.DateTimeFormat('en-GB', { ...inUk, day: 'numeric', month: 'long', year: 'numeric' });
const parts = new Intl.DateTimeFormat('en-GB', { ...inUk, day: '2-digit', month: '2-digit', year: 'numeric' });

/**
 * A day in British words, `22 November 2026`, by the clock in London.
 * @param iso an ISO 8601 date or time; throws when it is neither
 */
export const ukDate = (iso: string): string => long.format(asDate(iso));

/** The same day for machines, `2026-11-22`: what belongs into `<time datetime>` beside `ukDate`. */
export const ukDay = (iso: string): string => parts.format(asDate(iso)).split('/').reverse().join('-');
