import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { runRules, subjectOf } from '../publish-rules/run-rules.ts';
import { nameOf } from './document-name.ts';
import { liveRows, snapshotOf } from './log.ts';
import { relationsOf } from './relations.ts';
import { schemasOf } from './schemas.ts';
import { surroundingsOf } from './surroundings.ts';
import type { StoredRow } from './tables.ts';

const reportSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'advice']),
  path: z.array(z.string()),
  quote: z.string(),
  message: z.string(),
  fix: z.string(),
});

/** `GET /api/publication/check`: what the rules say of what readers see now, document by document; those without findings are left out. */
export const libraryCheckSchema = z.object({
  documents: z.int(),
  findings: z.array(z.object({ name: z.string(), type: z.string(), documentId: z.string(), reports: z.array(reportSchema) })),
});
export type LibraryCheck = z.infer<typeof libraryCheckSchema>;

/** A document that stands as it is changes nothing. */
const NO_CHANGE = { isFirst: true, kind: 'major', note: 'First published', lastNote: '' } as const;

/** Runs every rule over everything that is live: rules come and sources are retracted after a text was published. */
export async function checkLibrary(strapi: Core.Strapi): Promise<LibraryCheck> {
  const db = strapi.db.connection;
  const schemas = schemasOf(strapi);
  const rows: StoredRow[] = await liveRows(db).orderBy(['type', 'slug']);
  const findings: LibraryCheck['findings'] = [];
  for (const row of rows) {
    const { type, document_id: documentId } = row;
    const snapshot = snapshotOf(row);
    const relations = relationsOf(schemas, type, snapshot);
    const subject = subjectOf(type, snapshot as never, relations);
    const around = await surroundingsOf(strapi, db, { subject, documentId, relations, change: NO_CHANGE }, 'all');
    const reports = runRules(subject, around, ['error', 'warning', 'advice']);
    if (reports.length > 0) findings.push({ name: nameOf(type, snapshot), type, documentId, reports });
  }
  return { documents: rows.length, findings };
}
