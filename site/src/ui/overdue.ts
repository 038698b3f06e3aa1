/** Whether a day (ISO 8601) is over, by the clock of whoever reads. */
export const isPast = (due: string, now: Date): boolean => now.getTime() > Date.parse(due) + 24 * 60 * 60 * 1000;

/** Shows what is marked as due on a day that has passed. */
export function showOverdue(): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-due]'))
    notice.hidden = !isPast(notice.dataset['due'] ?? '', new Date());
}
