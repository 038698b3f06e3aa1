import type { Core, UID } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { readDocument } from '../../publication/documents.ts';
import { examine } from '../../publication/publish.ts';
import { schemasOf, uidOf } from '../../publication/schemas.ts';
import type { UploadedFile } from '../../publication/snapshot.ts';
import { allRules } from '../../publish-rules/all-rules.ts';
import { contract } from '../../publish-rules/contract.ts';
import type { Check } from '../../publish-rules/rule.ts';
import { mergeDraft } from './merge-draft.ts';
import { placeOf, type Models } from './place.ts';

const why = new Map([contract, ...allRules].map((rule) => [rule.id, rule.why]));

const modelsOf = (strapi: Core.Strapi): Models => ({
  contentType: (type) => strapi.contentType(uidOf(type)) as unknown as ReturnType<Models['contentType']>,
  component: (name) => strapi.components[name as UID.Component] as unknown as ReturnType<Models['component']>,
});

/**
 * What the publishing rules say of a form that nobody has saved yet: the same that publishing would say, and the warnings
 * and advice that publishing keeps to itself.
 * @param documentId absent of a document that was never saved
 * @param values the edit view's, as they come
 */
export async function checkDraft(
  strapi: Core.Strapi,
  { type, documentId, values }: { type: ContentType; documentId?: string | undefined; values: Record<string, unknown> },
): Promise<Check[]> {
  const schemas = schemasOf(strapi);
  const saved = documentId === undefined ? null : await readDocument(strapi, type, documentId, 'draft');
  const fileOf = (id: number) => strapi.db.query('plugin::upload.file').findOne({ where: { id } }) as Promise<UploadedFile | null>;
  const merged = await mergeDraft({ schemas, fileOf }, schemas.contentType(type), saved ?? undefined, values);
  const { reports } = await examine(strapi, strapi.db.connection, type, { ...merged, documentId: documentId ?? '' }, 'all');
  return reports.map((report) => ({
    ...report,
    place: placeOf(modelsOf(strapi), type, merged, report.path),
    why: why.get(report.rule) ?? '',
  }));
}
