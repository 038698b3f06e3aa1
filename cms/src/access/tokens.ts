import type { Core } from '@strapi/strapi';

/** What each token may call, and nothing else. A test walks every route against this. */
const ACTIONS: Record<string, string[]> = {
  'log:read': ['api::publication.publication.state', 'api::publication.publication.events', 'api::publication.publication.media'],
  'draft:read': ['api::preview.preview.open'],
  'status:write': ['api::publication.publication.status'],
  'report:create': ['api::report.report.create'],
  'import:write': ['api::import.import.documents', 'api::import.import.article', 'api::publication.publication.check'],
};

/** Made by Strapi in an empty database. "Read Only" reads drafts too. */
const STRAPIS_OWN = ['Read Only', 'Full Access'];

const TOKEN = 'admin::api-token';
const PERMISSION = 'admin::api-token-permission';

interface StoredToken {
  id: number;
  permissions: { id: number; action: string }[];
}

interface TokenService {
  hash(secret: string): string;
}

/** The shortest secret that can't be guessed: 32 hex digits are 128 bits. */
const SHORTEST = 32;

function secretOf(strapi: Core.Strapi, name: string): string {
  const secret = strapi.config.get<Record<string, string>>('tokens')[name] ?? '';
  const variable = `${name.replace(':', '_').toUpperCase()}_TOKEN`;
  if (secret.length >= SHORTEST) return secret;
  throw new Error(
    `${variable} is missing or shorter than ${SHORTEST} characters. Set it, or start with the start command, which makes it.`,
  );
}

async function upsert(strapi: Core.Strapi, name: string): Promise<StoredToken> {
  const service = strapi.service('admin::api-token-content-api') as unknown as TokenService;
  const found: StoredToken | null = await strapi.db.query(TOKEN).findOne({ where: { name }, populate: ['permissions'] });
  const accessKey = service.hash(secretOf(strapi, name));
  const data = { name, accessKey, kind: 'content-api', type: 'custom', lifespan: null, expiresAt: null, encryptedKey: null };
  if (!found)
    return {
      ...(await strapi.db.query(TOKEN).create({ data: { ...data, description: 'Made at start-up from the environment.' } })),
      permissions: [],
    };
  await strapi.db.query(TOKEN).update({ where: { id: found.id }, data });
  return found;
}

async function allowOnly(strapi: Core.Strapi, token: StoredToken, actions: string[]): Promise<void> {
  const held = new Set<string>();
  for (const { id, action } of token.permissions) {
    if (actions.includes(action) && !held.has(action)) held.add(action);
    else await strapi.db.query(PERMISSION).delete({ where: { id } });
  }
  for (const action of actions.filter((name) => !held.has(name)))
    await strapi.db.query(PERMISSION).create({ data: { action, token: token.id } });
}

/**
 * Makes the API's tokens what the environment and the table above say, at every boot, and removes Strapi's own two.
 * @throws Error when a secret is missing, or an action has no route
 */
export async function setTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(TOKEN).deleteMany({ where: { name: { $in: STRAPIS_OWN } } });
  const known: string[] = strapi.contentAPI.permissions.providers.action.keys();
  for (const [name, actions] of Object.entries(ACTIONS)) {
    const unknown = actions.filter((action) => !known.includes(action));
    if (unknown.length > 0)
      throw new Error(`The token ${name} names actions that no route has: ${unknown.join(', ')}. Correct cms/src/access/tokens.ts.`);
    await allowOnly(strapi, await upsert(strapi, name), actions);
  }
}
