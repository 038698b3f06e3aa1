import type { Core } from '@strapi/strapi';
import { newestOf } from '../../publication/log.ts';
import { publishTogether } from '../../publication/together.ts';
import { withLog } from '../../publication/turn.ts';
import type { Db } from '../../publication/tables.ts';
import { checkContent, type CheckedDocument, type ContentFiles } from '../content/check-content.ts';
import { emptyReport, type ImportReport } from './import-report.ts';
import { knownDocuments } from './known-documents.ts';
import { removeUploads, type UploadedFile } from './pictures.ts';
import { planImport, type Plan } from './plan-import.ts';
import { findingOf } from './refusal.ts';
import { writeDocuments } from './write-documents.ts';

const withAction = (plans: Plan[], action: Plan['action']): CheckedDocument[] =>
  plans.filter((plan) => plan.action === action).map(({ document }) => document);
const filesOf = (documents: CheckedDocument[]): string[] => documents.map(({ file }) => file);

/** Publishes what was written, but for documents that the editors took back: an import doesn't overrule that. */
async function publishWritten(strapi: Core.Strapi, db: Db, documents: CheckedDocument[], report: ImportReport): Promise<void> {
  const published: CheckedDocument[] = [];
  for (const document of documents) {
    const newest = await newestOf(db, document.type, document.documentId);
    if (newest && newest.action !== 'published')
      report.leftAlone.push({ file: document.file, why: 'Its draft was updated, but it isn’t published: the editors have withdrawn it.' });
    else published.push(document);
  }
  await publishTogether(strapi, published);
  report.published = filesOf(published);
}

async function writeAll(
  strapi: Core.Strapi,
  documents: CheckedDocument[],
  publish: boolean,
  uploaded: UploadedFile[],
): Promise<ImportReport> {
  return withLog(strapi, async ({ trx }) => {
    const plans = await planImport(strapi, documents);
    const [created, updated] = [withAction(plans, 'create'), withAction(plans, 'update')];
    const report: ImportReport = {
      ...emptyReport(),
      created: filesOf(created),
      updated: filesOf(updated),
      unchanged: filesOf(withAction(plans, 'unchanged')),
      leftAlone: plans.flatMap((plan) => (plan.action === 'leave' ? [{ file: plan.document.file, why: plan.why }] : [])),
    };
    await writeDocuments(strapi, { created, updated }, uploaded);
    // In the order of the check: what a document needs comes before it.
    const written = documents.filter((document) => created.includes(document) || updated.includes(document));
    if (publish) await publishWritten(strapi, trx, written, report);
    return report;
  });
}

/**
 * Imports content files: checks everything, then writes and publishes in one transaction, so that a refusal leaves nothing
 * behind. An editor's work is never overwritten.
 * @param publish whether to publish what is written; into an empty CMS everything is published
 */
export async function importDocuments(strapi: Core.Strapi, files: ContentFiles, publish: boolean): Promise<ImportReport> {
  const known = await knownDocuments(strapi);
  const { documents, findings } = checkContent(files, known);
  if (findings.length > 0) return { ...emptyReport(), refused: findings };
  const uploaded: UploadedFile[] = [];
  try {
    return await writeAll(strapi, documents, publish || known.length === 0, uploaded);
  } catch (error) {
    await removeUploads(strapi, uploaded);
    const finding = findingOf(error, documents);
    if (finding === undefined) throw error;
    return { ...emptyReport(), refused: [finding] };
  }
}
