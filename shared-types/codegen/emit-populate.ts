import type { Attribute, Schema, Schemas } from './read-schemas.ts';

type Populate = Record<string, unknown>;

function attributePopulate(attribute: Attribute, components: Map<string, Schema>): unknown {
  switch (attribute.type) {
    case 'relation':
      return { fields: ['documentId'] };
    case 'media':
      return true;
    case 'component':
      return nested(attribute.component ?? '', components);
    case 'dynamiczone':
      return { on: Object.fromEntries((attribute.components ?? []).map((name) => [name, nested(name, components)])) };
    default:
      return undefined;
  }
}

function nested(name: string, components: Map<string, Schema>): Populate {
  const schema = components.get(name);
  const populate = schema ? populateOf(schema, components) : {};
  return Object.keys(populate).length > 0 ? { populate } : {};
}

function populateOf(schema: Schema, components: Map<string, Schema>): Populate {
  const entries = Object.entries(schema.attributes).map(([key, attribute]) => [key, attributePopulate(attribute, components)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The populate query of every type: everything a snapshot holds, relations as documentIds, one level, no circles. */
export function emitPopulate({ contentTypes, components }: Schemas): string {
  const byName = new Map(components.map((schema) => [schema.name, schema]));
  const all = Object.fromEntries(contentTypes.map((schema) => [schema.name, populateOf(schema, byName)]));
  return `// Generated from the schema files of cms/ by \`pnpm contract:generate\`. Do not edit.\n\nexport const populate = ${JSON.stringify(all, null, 2)} as const;\n`;
}
