import type { Core } from '@strapi/strapi';
import { documentsOf } from './documents.ts';
import { publishAndLog } from './publish.ts';
import { typeOf } from './schemas.ts';
import { withLog } from './turn.ts';
import { withdrawAndLog } from './withdraw.ts';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
type Answer = Awaited<ReturnType<Middleware>>;

interface Params {
  documentId: string;
  status?: string;
  locale?: string;
  fields?: unknown;
  populate?: unknown;
}

/**
 * Writing a draft and publishing it in one call becomes the two steps that it is, so that every publication, whichever
 * way it is asked for, is one `publish` that every middleware sees. Both in one transaction.
 */
function saveThenPublish(strapi: Core.Strapi, context: Parameters<Middleware>[0], next: () => Promise<Answer>): Promise<Answer> {
  const type = typeOf(context.uid);
  return withLog(strapi, async () => {
    const { locale, fields, populate } = context.params as Params;
    Object.assign(context, { params: { ...context.params, status: 'draft' } });
    const saved = (await next()) as { documentId: string } | null;
    if (!saved || type === null) return saved as Answer;
    const chosen = Object.entries({ locale, fields, populate }).filter(([, value]) => value !== undefined);
    const { entries } = await documentsOf(strapi, type).publish({ documentId: saved.documentId, ...Object.fromEntries(chosen) });
    return entries[0] as Answer;
  });
}

/**
 * Puts the log under everything that writes a document of the contract: admin, API, bulk actions, imports, scripts.
 * Saving a draft appends nothing, but takes its turn: a draft then can't change while it is being published, and
 * PostgreSQL never meets two writers that lock the same rows in another order.
 */
export function keepLog(strapi: Core.Strapi): void {
  const middleware: Middleware = (context, next) => {
    const type = typeOf(context.uid);
    const { documentId, status } = context.params as Params;
    const proceed = () => next() as Promise<Answer>;
    if (type === null) return proceed();
    switch (context.action) {
      case 'publish':
        return publishAndLog(strapi, type, documentId, proceed);
      case 'unpublish':
        return withdrawAndLog(strapi, { type, documentId, action: 'withdrawn' }, proceed);
      case 'delete':
        return withdrawAndLog(strapi, { type, documentId, action: 'deleted' }, proceed);
      case 'create':
      case 'update':
        return status === 'published' ? saveThenPublish(strapi, context, proceed) : withLog(strapi, proceed);
      case 'clone':
      case 'discardDraft':
        return withLog(strapi, proceed);
      default:
        return proceed();
    }
  };
  strapi.documents.use(middleware);
}
