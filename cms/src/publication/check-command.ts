import { askCms, runningCms } from '../import/cms-connection.ts';
import { withStrapi } from '../import/load-strapi.ts';
import { checkLibrary, libraryCheckSchema, type LibraryCheck } from './library-check.ts';

async function checked(): Promise<LibraryCheck> {
  const url = await runningCms();
  if (url === undefined) return withStrapi(checkLibrary);
  return libraryCheckSchema.parse(await askCms(url, '/api/publication/check'));
}

/** `pnpm library:check`: what the publishing rules say of everything that readers see now. Ends with 1 when there is an error among it. */
async function main(): Promise<number> {
  const { documents, findings } = await checked();
  const reports = findings.flatMap(({ reports }) => reports);
  for (const { name, reports: found } of findings)
    for (const { rule, severity, path, quote, message, fix } of found)
      console.log(`${name} → ${path.join('.')}: ${severity} (${rule}): ${message}${quote === '' ? '' : ` “${quote}”`} ${fix}`.trimEnd());
  const count = (severity: string): number => reports.filter((report) => report.severity === severity).length;
  console.log(`${documents} documents: ${count('error')} errors, ${count('warning')} warnings, ${count('advice')} pieces of advice.`);
  return count('error') === 0 ? 0 : 1;
}

main().then(
  // Strapi leaves timers and sockets behind.
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
