import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import dataDir from './data-dir.ts';

function postgres(address: string): Core.Config.Database['connection'] {
  const url = new URL(address);
  const connection: Core.Config.Database<'postgres'>['connection'] = {
    client: 'postgres',
    connection: {
      host: url.hostname,
      port: Number(url.port || 5432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: url.pathname.slice(1),
      ...(url.searchParams.get('sslmode') === 'require' && { ssl: { rejectUnauthorized: true } }),
    },
    pool: { min: 0, max: 10 },
  };
  return connection;
}

function sqlite(filename: string): Core.Config.Database['connection'] {
  const connection: Core.Config.Database<'sqlite'>['connection'] = {
    client: 'sqlite',
    connection: { filename },
    useNullAsDefault: true,
  };
  return connection;
}

/** SQLite by default; `DATABASE_URL=postgres://user:password@host:5432/database` for PostgreSQL. */
export default (params: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const url = params.env('DATABASE_URL', '');
  if (url !== '') return { connection: postgres(url) };
  const folder = path.join(dataDir(params), 'cms');
  mkdirSync(folder, { recursive: true });
  return { connection: sqlite(path.join(folder, 'cms.db')) };
};
