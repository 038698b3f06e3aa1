import type { Core, UID } from '@strapi/strapi';

const REPORT = 'api::report.report' as UID.ContentType;

interface ReaderReport {
  documentId: string;
  path: string;
  kind: string;
  message: string;
  createdAt: string;
}

interface Ability {
  can(action: string, subject: string): boolean;
}

/** What readers say is wrong, newest first; how many there are in all. Nothing for an editor who may not read reports. */
export async function readersReports(
  strapi: Core.Strapi,
  ability: unknown,
  most: number,
): Promise<{ count: number; reports: ReaderReport[] }> {
  if (!(ability as Ability).can('plugin::content-manager.explorer.read', REPORT)) return { count: 0, reports: [] };
  const query = strapi.db.query(REPORT);
  const select = ['documentId', 'path', 'kind', 'message', 'createdAt'];
  const reports = (await query.findMany({ select, orderBy: { createdAt: 'desc' }, limit: most })) as ReaderReport[];
  return { count: await query.count(), reports };
}
