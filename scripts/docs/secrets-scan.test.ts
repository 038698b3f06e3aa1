import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../settings/settings.ts';
import { trackedFiles } from './tracked-files.ts';

const FORBIDDEN_NAME = /(^|\/)(\.env(\..+)?|secrets\.env|id_(rsa|ed25519|ecdsa)|.+\.(pem|p12|pfx|key|keystore|sqlite|db))$/;
const names = '(?:APP_KEYS|[A-Z_]+_(?:TOKEN|SALT|SECRET|KEY)|[A-Z_]*PASSWORD)';
const SECRETS: Record<string, RegExp> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  'an AWS key': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'a GitHub token': /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{50,})/,
  'an npm token': /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*[A-Za-z0-9-]{20,}/,
  'a Slack token': /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  'an API key': /\bsk-[A-Za-z0-9_-]{20,}/,
  'a JSON web token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  'a secret of this project': new RegExp(`\\b${names}\\s*[=:]\\s*["']?[0-9a-fA-F]{32,}`),
  'a database password': /\bpostgres(?:ql)?:\/\/[^\s:@/]+:(?!password@|\$\{)[^\s@/]{6,}@(?!localhost|127\.0\.0\.1)/,
};
/** Bigger files are pictures and fonts; the biggest text is the lockfile. */
const LARGEST = 2_000_000;

/** What a text gives away. */
const secretsIn = (text: string): string[] => Object.entries(SECRETS).flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));

test('no file of the repository is a secret or holds one', { timeout: 30_000 }, () => {
  const found = trackedFiles().flatMap((file) => {
    if (FORBIDDEN_NAME.test(file)) return [`${file} is a file of secrets or data`];
    const absolute = path.join(projectRoot, file);
    if (!existsSync(absolute) || statSync(absolute).size > LARGEST) return [];
    return secretsIn(readFileSync(absolute, 'latin1')).map((what) => `${file} holds ${what}`);
  });
  expect(found).toEqual([]);
});

// Put together here, so that this file is not found itself.
test.each([
  ['a private key', ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')],
  ['an AWS key', `AKIA${'A1'.repeat(8)}`],
  ['a GitHub token', `ghp_${'a1'.repeat(18)}`],
  ['an npm token', `npm_${'a1'.repeat(18)}`],
  ['a secret of this project', `LOG_READ_TOKEN=${'a1'.repeat(20)}`],
  ['a database password', `postgres://scalpwise:${'hunter2hunter2'}@db.example.org/cms`],
])('%s would be found', (what, text) => expect(secretsIn(text)).toEqual([what]));

test.each(['.env', 'cms/.env.production', 'data/secrets.env', 'certs/site.key'])('%s would be refused', (file) =>
  expect(FORBIDDEN_NAME.test(file)).toBe(true),
);
