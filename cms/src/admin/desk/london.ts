const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'medium', timeStyle: 'short' });

/** A moment by London's clock, `26 Nov 2026, 09:30`: the desk has one clock, wherever an editor sits. */
export const inLondon = (iso: string): string => clock.format(new Date(iso));
