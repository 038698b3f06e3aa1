import type { Core } from '@strapi/strapi';
import { contentTypes } from 'shared-types';
import { uidOf } from '../../publication/schemas.ts';
import { permissionOf } from '../four-eyes/refusals.ts';

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

interface Role {
  code: string;
  name: string;
  description: string;
  /** What it may do with documents. */
  documents: Verb[];
  /** What it may do with readers' reports. */
  reports: Verb[];
  pictures: ('read' | 'assets.create' | 'assets.update' | 'assets.download' | 'assets.copy-link')[];
  steps: (keyof typeof permissionOf)[];
}

const PICTURES: Role['pictures'] = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'];

/** The Administrator is Strapi's own super admin, who may do everything; whose own text it is, binds them like everybody. */
const ROLES: Role[] = [
  {
    code: 'strapi-author',
    name: 'Author',
    description: 'Writes, and sends texts for review. Publishes nothing.',
    documents: ['create', 'read', 'update'],
    reports: [],
    pictures: PICTURES,
    steps: ['submit'],
  },
  {
    code: 'strapi-editor',
    name: 'Editor',
    description: 'Writes, publishes and withdraws. Signs nothing.',
    documents: ['create', 'read', 'update', 'delete', 'publish'],
    reports: ['read', 'delete'],
    pictures: PICTURES,
    steps: ['submit', 'return', 'override'],
  },
  {
    code: 'clinical-reviewer',
    name: 'Clinical reviewer',
    description: 'Reads what is in review, and signs it or returns it with comments. Writes nothing: nobody signs their own text.',
    documents: ['read'],
    reports: [],
    pictures: ['read'],
    steps: ['return', 'sign'],
  },
];

interface RoleService {
  findOne(where: { code: string }): Promise<{ id: number } | null>;
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  update(where: { id: number }, role: { name: string; description: string }): Promise<unknown>;
  assignPermissions(id: number, permissions: object[]): Promise<unknown>;
}
interface ContentTypeService {
  getPermissionsWithNestedFields(actions: object[], options?: object): { action: string; subject: string }[];
}
interface PermissionService {
  actionProvider: { values(): { section: string; actionId: string }[] };
}

const EXPLORER = 'plugin::content-manager.explorer.';
const DOCUMENTS = new Set<string>(contentTypes.map(uidOf));
const REPORTS = 'api::report.report';

/** What Strapi asks for documents: one permission for each action and type, with every field. */
function inContentManager(strapi: Core.Strapi, { documents, reports }: Role): object[] {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  const service = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const actions = actionProvider.values().filter(({ section }) => section === 'contentTypes');
  const has = (verbs: Verb[], action: string): boolean => verbs.some((verb) => action === EXPLORER + verb);
  return service
    .getPermissionsWithNestedFields(actions)
    .filter(({ action, subject }) => has(DOCUMENTS.has(subject) ? documents : subject === REPORTS ? reports : [], action));
}

/**
 * Makes the roles what this file says, at every boot: a right that was given by hand is gone after the next start. People
 * keep their roles.
 */
export async function setRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role') as unknown as RoleService;
  for (const role of ROLES) {
    const { code, name, description, pictures, steps } = role;
    const found = await service.findOne({ code });
    if (found) await service.update({ id: found.id }, { name, description });
    const { id } = found ?? (await service.create({ code, name, description }));
    await service.assignPermissions(id, [
      ...inContentManager(strapi, role),
      ...pictures.map((action) => ({ action: `plugin::upload.${action}` })),
      ...steps.map((step) => ({ action: permissionOf[step] })),
    ]);
  }
}
