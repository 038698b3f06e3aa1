import path from 'node:path';
import { expect, test } from 'vitest';
import { childEnvironment, publisherSecrets } from './environment.ts';
import type { Secrets } from './secrets.ts';
import { projectRoot, readSettings } from './settings.ts';

test('without variables the well-known addresses stand', () => {
  expect(readSettings({ CMS_PORT: '', SITE_URL: '' })).toEqual({
    root: projectRoot,
    dataDir: path.join(projectRoot, '.data'),
    cmsPort: 1337,
    sitePort: 4321,
    previewPort: 4322,
    cmsUrl: 'http://127.0.0.1:1337',
    siteUrl: 'http://localhost:4321',
    previewUrl: 'http://localhost:4322',
    adminUrl: 'http://localhost:1337',
    databaseUrl: undefined,
  });
});

test('ports move the addresses with them', () => {
  expect(readSettings({ CMS_PORT: '2000', SITE_PORT: '2001', PREVIEW_PORT: '2002' })).toMatchObject({
    cmsUrl: 'http://127.0.0.1:2000',
    siteUrl: 'http://localhost:2001',
    previewUrl: 'http://localhost:2002',
    adminUrl: 'http://localhost:2000',
  });
});

test.each(['abc', '0', '70000', '80.5'])('the port %s is refused with what to do', (port) => {
  expect(() => readSettings({ SITE_PORT: port })).toThrow(
    `SITE_PORT is "${port}", which is not a port. Set it to a number from 1 to 65535`,
  );
});

test('two servers cannot share a port', () => {
  expect(() => readSettings({ CMS_PORT: '4321' })).toThrow('CMS_PORT and SITE_PORT are both 4321');
  expect(() => readSettings({ SITE_PORT: '4322' })).toThrow('PREVIEW_PORT and SITE_PORT are both 4322');
});

test('a child gets the settings, is told not to call home, and gets only the secrets it may know', () => {
  const secrets = { LOG_READ_TOKEN: 'log', REPORT_CREATE_TOKEN: 'report', ADMIN_JWT_SECRET: 'admin' } as Secrets;
  const settings = readSettings({ CMS_PORT: '2000', DATA_DIR: '/data folder' });
  expect(childEnvironment(settings, secrets)).toMatchObject({ ADMIN_JWT_SECRET: 'admin', DATA_DIR: '/data folder', CMS_PORT: '2000' });
  const publisher = childEnvironment(settings, secrets, publisherSecrets);
  expect(publisher).toMatchObject({
    LOG_READ_TOKEN: 'log',
    REPORT_CREATE_TOKEN: 'report',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  expect(publisher.ADMIN_JWT_SECRET).toBeUndefined();
});
