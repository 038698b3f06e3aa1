import type { Core } from '@strapi/strapi';

/** What Strapi's content manager calls its requests, in an editor's words. The first that fits an address says it. */
const WORDS: [RegExp, string][] = [
  [/\/actions\/(bulkPublish|publish)$/, 'publish this. An editor can; you can send it for review'],
  [/\/actions\/(bulkUnpublish|unpublish)$/, 'withdraw this. Ask an editor'],
  [/\/actions\/bulkDelete$/, 'delete this. Ask an editor'],
];
const BY_METHOD: Record<string, string> = {
  DELETE: 'delete this. Ask an editor',
  PUT: 'change this. Ask its author or an editor',
  POST: 'write this. Ask an author or an editor',
};

const sentence = (method: string, path: string): string => {
  const [, words] = WORDS.find(([pattern]) => pattern.test(path)) ?? [];
  return `Your role may not ${words ?? BY_METHOD[method] ?? 'see this. Ask an administrator'}.`;
};

interface Refused {
  error?: { name: string; message: string };
}

/** What Strapi says of a refusal and no more. */
const BARE = ['Forbidden', 'Policy Failed'];

/** Gives Strapi's bare refusals in the content manager a sentence. The admin shows the message of a PolicyError alone. */
export function explainRefusals(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    await next();
    if (context.status !== 403 || !context.path.startsWith('/content-manager/')) return;
    const { error } = (context.body ?? {}) as Refused;
    if (error && BARE.includes(error.message))
      Object.assign(error, { name: 'PolicyError', message: sentence(context.method, context.path) });
  });
}
