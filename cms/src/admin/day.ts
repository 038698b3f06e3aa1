const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `26 November 2026`, in the editor's own time zone. */
export const day = (iso: string): string => days.format(new Date(iso));

/** `10:32` for today, `26 November 2026, 10:32` for another day. */
export const moment = (iso: string): string =>
  (day(iso) === day(new Date().toISOString()) ? '' : `${day(iso)}, `) + times.format(new Date(iso));
