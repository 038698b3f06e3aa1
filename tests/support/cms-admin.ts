import type { Cms } from './cms-process.ts';

export interface Answer {
  status: number;
  /** Parsed JSON, or `null` for an empty body. */
  body: unknown;
}

/** An entry as Strapi's content manager gives it. */
export type Entry = Record<string, unknown> & { documentId: string };

/** The first administrator. */
export const PERSON = { firstname: 'Test', lastname: 'Editor', email: 'editor@example.org', password: 'A-long-password-1' };

async function send(cms: Cms, method: string, path: string, token: string, body?: unknown): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', ...(token !== '' && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(cms.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null };
}

const ENDPOINT = '/content-manager/collection-types';

/** An editor who works through the same routes as Strapi's own admin. */
export class Admin {
  readonly cms: Cms;
  readonly token: string;

  constructor(cms: Cms, token: string) {
    this.cms = cms;
    this.token = token;
  }

  send(method: string, path: string, body?: unknown): Promise<Answer> {
    return send(this.cms, method, path, this.token, body);
  }

  /** Saves a new draft, if Strapi accepts it. */
  tryCreate(type: string, fields: object): Promise<Answer> {
    return this.send('POST', `${ENDPOINT}/api::${type}.${type}`, fields);
  }

  /** Saves a new draft and gives its documentId. */
  async create(type: string, fields: object): Promise<string> {
    const { status, body } = await this.tryCreate(type, fields);
    if (status !== 201) throw new Error(`Creating a ${type} gave ${status}: ${JSON.stringify(body)}`);
    return (body as { data: Entry }).data.documentId;
  }

  update(type: string, documentId: string, fields: object): Promise<Answer> {
    return this.send('PUT', `${ENDPOINT}/api::${type}.${type}/${documentId}`, fields);
  }

  /** Saves and publishes, as the Publish button does. */
  publish(type: string, documentId: string, fields: object = {}): Promise<Answer> {
    return this.send('POST', `${ENDPOINT}/api::${type}.${type}/${documentId}/actions/publish`, fields);
  }

  unpublish(type: string, documentId: string): Promise<Answer> {
    return this.send('POST', `${ENDPOINT}/api::${type}.${type}/${documentId}/actions/unpublish`, {});
  }

  remove(type: string, documentId: string): Promise<Answer> {
    return this.send('DELETE', `${ENDPOINT}/api::${type}.${type}/${documentId}`);
  }

  clone(type: string, documentId: string, fields: object): Promise<Answer> {
    return this.send('POST', `${ENDPOINT}/api::${type}.${type}/clone/${documentId}`, fields);
  }

  bulk(action: 'bulkPublish' | 'bulkUnpublish' | 'bulkDelete', type: string, documentIds: string[]): Promise<Answer> {
    return this.send('POST', `${ENDPOINT}/api::${type}.${type}/actions/${action}`, { documentIds });
  }

  /** Takes a document back the way the admin's Withdraw asks. */
  withdraw(type: string, documentId: string, withdrawal: object, urgent = false): Promise<Answer> {
    return this.send('POST', '/editorial/withdraw', { type, documentId, urgent, withdrawal });
  }

  /** One version of a document, with its components; `null` when there is none. */
  async read(type: string, documentId: string, status: 'draft' | 'published'): Promise<Entry | null> {
    const { body } = await this.send('GET', `${ENDPOINT}/api::${type}.${type}/${documentId}?status=${status}`);
    const { data } = (body ?? {}) as { data?: Partial<Entry> };
    // Strapi answers with an empty document when there is no such version.
    return data?.documentId === undefined ? null : (data as Entry);
  }

  /** Every published document of a type. */
  async published(type: string): Promise<Entry[]> {
    const found: Entry[] = [];
    for (let page = 1; ; page++) {
      const { body } = await this.send('GET', `${ENDPOINT}/api::${type}.${type}?status=published&pageSize=100&page=${page}&sort=id:ASC`);
      const { results, pagination } = body as { results: Entry[]; pagination: { pageCount: number } };
      found.push(...results);
      if (page >= pagination.pageCount) return found;
    }
  }
}

/** Signs in as the first administrator, who is made if there is none. */
export async function signIn(cms: Cms): Promise<Admin> {
  const { email, password } = PERSON;
  const registered = await send(cms, 'POST', '/admin/register-admin', '', PERSON);
  const answer = registered.status === 200 ? registered : await send(cms, 'POST', '/admin/login', '', { email, password });
  if (answer.status !== 200) throw new Error(`Signing in gave ${answer.status}: ${JSON.stringify(answer.body)}`);
  return new Admin(cms, (answer.body as { data: { token: string } }).data.token);
}

/** A second person who works in the admin, with a role of their own. `name` tells them apart. */
export async function signInAs(admin: Admin, code: string, name: string): Promise<Admin> {
  const roles = (await admin.send('GET', '/admin/roles')).body as { data: { id: number; code: string }[] };
  const role = roles.data.find((found) => found.code === code)?.id;
  const person = { firstname: name, lastname: 'Person', email: `${name.toLowerCase()}@example.org`, roles: [role] };
  const { body } = await admin.send('POST', '/admin/users', person);
  const { registrationToken } = (body as { data: { registrationToken: string } }).data;
  const { firstname, lastname } = person;
  const userInfo = { firstname, lastname, password: PERSON.password };
  const answer = await send(admin.cms, 'POST', '/admin/register', '', { registrationToken, userInfo });
  if (answer.status !== 200) throw new Error(`Registering ${name} gave ${answer.status}: ${JSON.stringify(answer.body)}`);
  return new Admin(admin.cms, (answer.body as { data: { token: string } }).data.token);
}
