import path from 'node:path';
import { PlainError } from '../output/plain-error.ts';

export interface Settings {
  /** The repository's folder. */
  root: string;
  /** Absolute; holds all state: secrets, database, media, releases, logs. */
  dataDir: string;
  cmsPort: number;
  sitePort: number;
  previewPort: number;
  /** Where this machine's programs reach Strapi. */
  cmsUrl: string;
  /** The site's public origin. */
  siteUrl: string;
  /** Where editors' browsers find previews of drafts, and the admin. */
  previewUrl: string;
  adminUrl: string;
  /** Set for PostgreSQL, absent for SQLite. */
  databaseUrl: string | undefined;
}

type Variables = Record<string, string | undefined>;

/** The repository's folder. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

function readPort(variables: Variables, name: string, standard: number): number {
  const text = variables[name] || String(standard);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(`${name} is "${text}", which is not a port. Set it to a number from 1 to 65535, or leave it out for ${standard}.`);
}

/** Reads the settings that commands share from environment variables; empty counts as absent. Throws a PlainError for a port that isn't one. */
export function readSettings(variables: Variables): Settings {
  const cmsPort = readPort(variables, 'CMS_PORT', 1337);
  const sitePort = readPort(variables, 'SITE_PORT', 4321);
  const previewPort = readPort(variables, 'PREVIEW_PORT', 4322);
  const ports = { CMS_PORT: cmsPort, SITE_PORT: sitePort, PREVIEW_PORT: previewPort };
  for (const [name, port] of Object.entries(ports))
    for (const [other, taken] of Object.entries(ports))
      if (name < other && port === taken) throw new PlainError(`${name} and ${other} are both ${port}. Give each its own port.`);
  return {
    root: projectRoot,
    dataDir: path.resolve(projectRoot, variables.DATA_DIR || '.data'),
    cmsPort,
    sitePort,
    previewPort,
    cmsUrl: variables.CMS_URL || `http://127.0.0.1:${cmsPort}`,
    siteUrl: variables.SITE_URL || `http://localhost:${sitePort}`,
    previewUrl: variables.PREVIEW_URL || `http://localhost:${previewPort}`,
    adminUrl: variables.ADMIN_URL || `http://localhost:${cmsPort}`,
    databaseUrl: variables.DATABASE_URL || undefined,
  };
}
