import type { Core } from '@strapi/strapi';

interface Help {
  label?: string;
  description?: string;
  placeholder?: string;
  editable?: boolean;
}
interface Model {
  uid: string;
  attributes: Record<string, { type: string }>;
  config?: { metadatas?: Record<string, { edit?: Help; list?: { label?: string } }> };
}
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Help; list: { label?: string } }>;
}
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/** The field that stands for an entry in lists and closed blocks: its first string, else its first text or choice. */
function mainField({ attributes }: Model): string {
  const first = (...types: string[]) => Object.keys(attributes).find((name) => types.includes(attributes[name]?.type ?? ''));
  return first('string') ?? first('text', 'enumeration') ?? 'id';
}

async function label(service: ConfigurationService, model: Model): Promise<void> {
  const configuration = await service.findConfiguration(model);
  for (const [name, { edit, list }] of Object.entries(model.config?.metadatas ?? {})) {
    const field = configuration.metadatas[name];
    if (!field) continue;
    Object.assign(field.edit, edit);
    Object.assign(field.list, list?.label === undefined ? {} : { label: list.label });
  }
  configuration.settings['mainField'] = mainField(model);
  await service.updateConfiguration(model, configuration);
}

/**
 * Puts the labels and explanations of the schema files into the edit views, at every boot: Strapi itself reads them only
 * for a type that is new to the database. Layouts stay as editors arranged them.
 */
export async function labelFields(strapi: Core.Strapi): Promise<void> {
  const { service } = strapi.plugin('content-manager');
  const models = (all: object): Model[] => (Object.values(all) as Model[]).filter(({ config }) => config?.metadatas !== undefined);
  for (const model of models(strapi.contentTypes)) await label(service('content-types'), model);
  for (const model of models(strapi.components)) await label(service('components'), model);
}
