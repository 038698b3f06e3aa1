import type { Core } from '@strapi/strapi';

/** Routes that Strapi opens to whoever is signed in, whatever their role, and that nobody here needs. Strapi's router doesn't look at capitals, so neither do these. */
const CLOSED: [method: string, path: RegExp, why: string][] = [
  ['POST', /^\/email\/?$/i, 'The CMS sends no e-mail for others.'],
  ['POST', /^\/upload\/actions\/upload-from-urls\/?$/i, 'The CMS fetches no files from other sites. Save the file, and upload it.'],
  ['PUT', /^\/content-manager\/components\/[^/]+\/configuration\/?$/i, 'How forms look is part of the code. Ask who looks after it.'],
  ['PUT', /^\/i18n\/settings\/?$/i, 'The site has one language.'],
];

/** Refuses them to everyone. `tests/cms-api/access-by-role.txt` says who is let through to every other route. */
export function closeRoutes(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    const closed = CLOSED.find(([method, pattern]) => context.method === method && pattern.test(context.path));
    if (!closed) return next();
    // Before Strapi's own error handling: written as it would write it.
    context.status = 403;
    context.body = { data: null, error: { status: 403, name: 'PolicyError', message: closed[2], details: {} } };
  });
}
