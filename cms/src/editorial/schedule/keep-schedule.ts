import type { Core } from '@strapi/strapi';
import { runDue } from './run-due.ts';

/** Every two seconds. A look is one query that finds nothing nearly always. */
const RULE = '*/2 * * * * *';

/**
 * Looks for what is due, in every process that serves: commands load the CMS too, and are no place for it.
 */
export function keepSchedule(strapi: Core.Strapi): void {
  let isRunning = false;
  const task = async (): Promise<void> => {
    // Strapi starts the next run although the last one isn't over.
    if (isRunning || !strapi.server.httpServer.listening) return;
    isRunning = true;
    await runDue(strapi, new Date()).finally(() => {
      isRunning = false;
    });
  };
  strapi.cron.add({ editorialSchedule: { task, options: { rule: RULE } } });
}
