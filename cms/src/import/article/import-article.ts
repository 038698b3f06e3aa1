import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { withLog } from '../../publication/turn.ts';
import type { ArticleReport, Kind } from './article-report.ts';
import type { Question } from './article-reader.ts';
import { readApart } from './read-apart.ts';
import type { Article } from './read-article.ts';

async function articleOf(question: Question): Promise<Article> {
  const answer = await readApart(question);
  if ('article' in answer) return answer.article;
  const why = 'refused' in answer ? answer.refused : `It is broken (${answer.broken}). Open it in its program and save it again.`;
  throw new errors.ApplicationError(`${question.name} can’t be imported. ${why}`);
}

interface SlugService {
  generateUIDField(field: { contentTypeUID: string; field: string; data: object }): Promise<string>;
}

async function freeSlug(strapi: Core.Strapi, title: string): Promise<string> {
  const slugs = strapi.plugin('content-manager').service('uid') as SlugService;
  const from = (data: object): Promise<string> => slugs.generateUIDField({ contentTypeUID: 'api::guide.guide', field: 'slug', data });
  // A title without a letter that an address can hold gives '': then the type's name is taken.
  return (await from({ title })) || from({});
}

/**
 * Imports one article as the draft of a guide: its title, a free slug and a body. The rest is for its editor to fill in.
 * @throws ApplicationError when the file is broken, too much to read, empty or of an unknown format; nothing is left behind then
 */
export async function importArticle(strapi: Core.Strapi, { kind, ...file }: Question & { kind: Kind }): Promise<ArticleReport> {
  const { title, body, notes } = await articleOf(file);
  // Two articles of one title that come at the same time would get the same slug otherwise.
  return withLog(strapi, async () => {
    const slug = await freeSlug(strapi, title);
    const data = { title, slug, kind, body } as Parameters<ReturnType<typeof strapi.documents<'api::guide.guide'>>['create']>[0]['data'];
    const { documentId } = await strapi.documents('api::guide.guide').create({ data });
    return { documentId, title, slug, notes };
  });
}
