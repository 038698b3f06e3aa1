import { expect, test } from 'vitest';
import { readSettings } from './environment.ts';

test('an empty variable counts as absent: an empty host would listen on every interface', () => {
  expect(readSettings({ SITE_HOST: '', SITE_PORT: '', TRUST_PROXY: '', CMS_URL: '', DATA_DIR: '', SITE_URL: '' })).toEqual(
    readSettings({}),
  );
  expect(readSettings({ SITE_HOST: '' }).host).toBe('127.0.0.1');
});

test('a slash at the end of the public origin is left out, or every look at a page would ask for //guides/', () => {
  expect(readSettings({ SITE_URL: 'https://scalpwise.example/' }).siteUrl).toBe('https://scalpwise.example');
});
