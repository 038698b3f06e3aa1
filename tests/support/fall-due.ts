import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Cms } from './cms-process.ts';

/** As if the time of a document's plans had come. */
export function fallDue({ dataDir }: Cms, documentId: string): void {
  const database = new DatabaseSync(path.join(dataDir, 'cms', 'cms.db'), { timeout: 5000 });
  database.prepare('update editorial_job set at = ? where document_id = ?').run('2026-01-01T00:00:00.000Z', documentId);
  database.close();
}
