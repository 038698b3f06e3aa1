import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One attribute as Strapi's schema files write it. Only what the generator reads is named. */
export interface Attribute {
  type: string;
  required?: boolean;
  min?: number;
  max?: number;
  maxLength?: number;
  regex?: string;
  enum?: string[];
  default?: unknown;
  relation?: string;
  target?: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  multiple?: boolean;
}

export interface Schema {
  /** `guide` for a content type, `blocks.prose` for a component. */
  name: string;
  single: boolean;
  attributes: Record<string, Attribute>;
}

export interface Schemas {
  /** Content types with draft and publish: the ones the publication log carries. */
  contentTypes: Schema[];
  /** Components, each after the components that it uses. */
  components: Schema[];
}

interface SchemaFile {
  kind?: string;
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
}

const readJson = (file: string): SchemaFile => JSON.parse(readFileSync(file, 'utf8')) as SchemaFile;

function readContentTypes(apiFolder: string): Schema[] {
  const schemas: Schema[] = [];
  for (const api of readdirSync(apiFolder).sort()) {
    const folder = path.join(apiFolder, api, 'content-types');
    let names: string[] = [];
    try {
      names = readdirSync(folder).sort();
    } catch {
      continue; // an api with routes alone
    }
    for (const name of names) {
      const file = readJson(path.join(folder, name, 'schema.json'));
      if (file.options?.draftAndPublish !== true) continue;
      schemas.push({ name, single: file.kind === 'singleType', attributes: file.attributes });
    }
  }
  return schemas;
}

function readComponents(folder: string): Schema[] {
  const found = new Map<string, Schema>();
  for (const category of readdirSync(folder).sort()) {
    for (const file of readdirSync(path.join(folder, category)).sort()) {
      const name = `${category}.${path.basename(file, '.json')}`;
      found.set(name, { name, single: false, attributes: readJson(path.join(folder, category, file)).attributes });
    }
  }
  return inDependencyOrder(found);
}

function inDependencyOrder(components: Map<string, Schema>): Schema[] {
  const ordered = new Set<Schema>();
  const visit = (name: string, path: string[]): void => {
    const schema = components.get(name);
    if (!schema)
      throw new Error(`Component "${name}" is used by "${path.at(-1)}" but has no file. Add its JSON file or remove the attribute.`);
    if (path.includes(name)) throw new Error(`Components contain each other: ${[...path, name].join(' → ')}. Break the circle.`);
    for (const attribute of Object.values(schema.attributes)) {
      for (const used of [attribute.component ?? [], attribute.components ?? []].flat()) visit(used, [...path, name]);
    }
    ordered.add(schema);
  };
  for (const name of components.keys()) visit(name, []);
  return [...ordered];
}

/** Reads every schema file of the CMS as data. Throws when a component is missing or contains itself. */
export function readSchemas(cmsSource: string): Schemas {
  return {
    contentTypes: readContentTypes(path.join(cmsSource, 'api')),
    components: readComponents(path.join(cmsSource, 'components')),
  };
}
