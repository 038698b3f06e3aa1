import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { messageOf, PlainError } from '../output/plain-error.ts';

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

const makers = {
  APP_KEYS: () => `${hex(32)},${hex(32)}`,
  API_TOKEN_SALT: () => hex(32),
  ADMIN_JWT_SECRET: () => hex(32),
  TRANSFER_TOKEN_SALT: () => hex(32),
  ENCRYPTION_KEY: () => hex(32),
  LOG_READ_TOKEN: () => hex(48),
  DRAFT_READ_TOKEN: () => hex(48),
  STATUS_WRITE_TOKEN: () => hex(48),
  REPORT_CREATE_TOKEN: () => hex(48),
  IMPORT_WRITE_TOKEN: () => hex(48),
};

export type SecretName = keyof typeof makers;
export type Secrets = Record<SecretName, string>;

const names = Object.keys(makers) as SecretName[];

function readSecretsFile(file: string): NodeJS.Dict<string> {
  try {
    return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  } catch (error) {
    throw new PlainError(
      `The secrets in ${file} can't be read (${messageOf(error)}). Give yourself permission to read and write that file.`,
    );
  }
}

/**
 * The secrets of this installation. Made on the first run into `<dataDir>/secrets.env`, which only its owner may read; a secret that is
 * already there is never changed. A variable of the same name in `variables` goes before the file.
 * Throws a PlainError when the file can't be read or written.
 */
export function loadSecrets(dataDir: string, variables: NodeJS.Dict<string>): { secrets: Secrets; made: SecretName[] } {
  const file = path.join(dataDir, 'secrets.env');
  const kept = readSecretsFile(file);
  const made = names.filter((name) => !kept[name]);
  const fresh = Object.fromEntries(made.map((name) => [name, makers[name]()]));
  if (made.length > 0) {
    const lines = made.map((name) => `${name}=${fresh[name]}\n`).join('');
    try {
      mkdirSync(dataDir, { recursive: true });
      if (existsSync(file)) appendFileSync(file, `\n${lines}`);
      else writeFileSync(file, lines, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      throw new PlainError(
        `The secrets can't be kept in ${file} (${messageOf(error)}). Make ${dataDir} a folder you may write to, or choose another with DATA_DIR.`,
      );
    }
  }
  const secrets = Object.fromEntries(names.map((name) => [name, variables[name] || kept[name] || fresh[name]])) as Secrets;
  return { secrets, made };
}
