import { TZDateMini } from '@date-fns/tz';

/** The desk's clock, whatever the clock of the server or of an editor on a journey. */
const ZONE = 'Europe/London';

/**
 * The moment that a clock in London shows as this day and time.
 * @param day `2026-11-26`
 * @param time `09:30`
 * @returns `null` when no clock in London ever shows it: the hour that summer time skips, or the 30th of February. The
 * hour that comes twice means its second coming, by Greenwich time.
 */
export function londonTime(day: string, time: string): Date | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const moment = new TZDateMini(year, month - 1, date, hours, minutes, ZONE);
  const shown = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate(), moment.getHours(), moment.getMinutes()];
  return shown.join() === [year, month, date, hours, minutes].join() ? new Date(moment.getTime()) : null;
}
