import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { articleRequestSchema, LARGEST_ARTICLE } from '../../../import/article/article-report.ts';
import { importArticle } from '../../../import/article/import-article.ts';
import { describePicture } from '../../../import/content/content-folder.ts';
import { importDocuments } from '../../../import/documents/import-documents.ts';
import { CONTENT_PART, contentSchema, LARGEST_CONTENT } from '../../../import/documents/import-report.ts';
import type { Picture } from '../../../import/references.ts';
import { limitFile, withRequestFiles, type RequestFile } from '../../../import/request-files.ts';

type Context = Parameters<Core.ControllerHandler>[0];

async function contentOf(files: RequestFile[]): Promise<{ publish: boolean; texts: { file: string; text: string }[] }> {
  const part = files.find(({ originalFilename }) => originalFilename === CONTENT_PART);
  if (!part) throw new errors.ApplicationError(`The request holds no part with the file name ${CONTENT_PART}.`);
  limitFile(part, LARGEST_CONTENT);
  const json = await readFile(part.filepath, 'utf8');
  try {
    return contentSchema.parse(JSON.parse(json));
  } catch (error) {
    throw new errors.ApplicationError(
      `${CONTENT_PART} is not what an import takes: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function picturesOf(files: RequestFile[]): Map<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const { originalFilename, filepath } of files) {
    const picture = describePicture(originalFilename, filepath);
    if (picture) pictures.set(originalFilename, picture);
  }
  return pictures;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Imports content files. Answers with an `ImportReport`: 200, or 422 when something is refused and so nothing was written. */
  documents: (ctx: Context) =>
    withRequestFiles(ctx, async (files) => {
      const { publish, texts } = await contentOf(files);
      const report = await importDocuments(strapi, { texts, pictures: picturesOf(files) }, publish);
      ctx.status = report.refused.length === 0 ? 200 : 422;
      ctx.body = report;
    }),

  /** Imports one article as the draft of a guide. Answers with an `ArticleReport`. */
  article: (ctx: Context) =>
    withRequestFiles(ctx, async ([file]) => {
      const request = articleRequestSchema.safeParse(ctx.request.body);
      if (!request.success) throw new errors.ApplicationError(`The request isn’t right: ${request.error.message}`);
      if (!file) throw new errors.ApplicationError('The request holds no article.');
      limitFile(file, LARGEST_ARTICLE);
      ctx.body = await importArticle(strapi, { name: file.originalFilename, bytes: await readFile(file.filepath), ...request.data });
    }),
});
