/** What each environment variable is for. `docs/environment.md` is made from it; a test holds it to the names that the code reads. */
interface Variable {
  /** What is taken without it, in words for a person. */
  standard: string;
  about: string;
}

const MADE = 'made on the first start';

export const settings: Record<string, Variable> = {
  DATA_DIR: { standard: '`.data`', about: 'Folder of everything that a running site keeps: secrets, database, pictures, releases, logs.' },
  DATABASE_URL: {
    standard: 'SQLite in `DATA_DIR`',
    about: '`postgres://user:password@host:5432/database`; with `?sslmode=require` over TLS.',
  },
  CMS_PORT: { standard: '`1337`', about: 'Port of the CMS.' },
  SITE_PORT: { standard: '`4321`', about: 'Port of the site.' },
  PREVIEW_PORT: { standard: '`4322`', about: 'Port under which the publisher shows drafts.' },
  HOST: { standard: '`127.0.0.1`', about: 'Address that the CMS listens on. The start command always takes the standard.' },
  SITE_HOST: { standard: '`127.0.0.1`', about: 'Address that the publisher listens on.' },
  SITE_URL: {
    standard: 'localhost with `SITE_PORT`',
    about: 'Public origin of the site. With `https:` the site asks browsers to stay with HTTPS for a year.',
  },
  PREVIEW_URL: { standard: 'localhost with `PREVIEW_PORT`', about: 'Where editors’ browsers find previews: an origin of its own.' },
  ADMIN_URL: { standard: 'localhost with `CMS_PORT`', about: 'Where editors’ browsers find the admin: it alone may frame a preview.' },
  CMS_URL: {
    standard: '`http://127.0.0.1:` and `CMS_PORT`',
    about: 'Where the publisher and the commands reach the CMS. The start command starts its own.',
  },
  S3_BUCKET: {
    standard: '`DATA_DIR` holds uploads',
    about:
      'Name of an S3-compatible bucket for uploads, for several CMS on several machines. Its keys are Amazon’s own `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`; it must take the access list `private`. What was uploaded before stays where it is.',
  },
  AWS_REGION: { standard: 'an error with `S3_BUCKET`', about: 'Region of the bucket; `us-east-1` for a service without regions.' },
  AWS_ENDPOINT_URL_S3: { standard: 'Amazon’s', about: 'Address of another service that speaks S3. Names the bucket in the path.' },
  LOG_FORMAT: {
    standard: 'lines to read',
    about: '`json`: the CMS and the publisher print one JSON object a line, with `timestamp`, `level` and `message`.',
  },
  TRUST_PROXY: {
    standard: '`false`',
    about:
      '`true` where your own proxy stands before both and writes `x-forwarded-for` and `x-forwarded-proto`: then reports and sign-ins are counted by who sends them.',
  },
  ADMIN_RATE_LIMIT: { standard: '`true`', about: '`false` takes the limit off sign-ins: for the tests alone.' },
};

export const secrets: Record<string, Variable> = {
  APP_KEYS: { standard: MADE, about: 'Strapi’s keys for signed cookies, with a comma between.' },
  API_TOKEN_SALT: { standard: MADE, about: 'Salt of the stored tokens.' },
  ADMIN_JWT_SECRET: { standard: MADE, about: 'Signs sign-ins and links to previews of drafts.' },
  TRANSFER_TOKEN_SALT: { standard: MADE, about: 'Strapi wants it; transfer is switched off.' },
  ENCRYPTION_KEY: { standard: MADE, about: 'Strapi wants it; no token is stored in a way that it could be read again.' },
  LOG_READ_TOKEN: { standard: MADE, about: 'Reads the publication log.' },
  DRAFT_READ_TOKEN: { standard: MADE, about: 'Opens the preview links that editors made.' },
  STATUS_WRITE_TOKEN: { standard: MADE, about: 'Says what is live.' },
  REPORT_CREATE_TOKEN: { standard: MADE, about: 'Adds a reader’s report.' },
  IMPORT_WRITE_TOKEN: { standard: MADE, about: 'Imports articles and content. The publisher never gets it.' },
};

export const machine: Record<string, Variable> = {
  PATH: { standard: 'the system’s', about: 'Where programs are looked for.' },
  INIT_CWD: { standard: 'set by pnpm', about: 'The folder that a command was typed in.' },
  POSTGRES_BIN: { standard: 'looked for', about: 'Folder of PostgreSQL’s programs, for tests and backups.' },
  CHROMIUM: { standard: 'looked for', about: 'A browser’s program, for the tests.' },
};

const table = (variables: Record<string, Variable>): string =>
  ['| variable | without it | what for |', '|---|---|---|']
    .concat(Object.entries(variables).map(([name, { standard, about }]) => `| \`${name}\` | ${standard} | ${about} |`))
    .join('\n');

/** `docs/environment.md`. */
export const environmentPage = (): string => `# Environment variables

Made from \`scripts/docs/variables.ts\`; \`npx -y pnpm@12 exec vitest run --project=unit scripts/docs/environment --update\` writes it anew, and a test holds it to the names that the code reads.
Empty counts as absent. None is needed on one machine: \`npx -y pnpm@12 start\` makes what is missing.

## Settings

${table(settings)}

## Secrets

In \`DATA_DIR/secrets.env\`, for the owner alone; a variable goes before the file. Tokens have 32 characters or more. How to change one: [SECURITY.md](../SECURITY.md).

${table(secrets)}

## Of the machine

${table(machine)}
`;
