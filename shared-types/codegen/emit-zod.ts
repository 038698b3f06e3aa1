import type { Attribute, Schema, Schemas } from './read-schemas.ts';

/** Attributes that an editor fills in for the log, not for the reader: kept out of the snapshot. */
const NOT_IN_SNAPSHOT = new Set(['changeKind', 'changeNote']);

const pascal = (name: string): string => name.replace(/(^|[.-])(\w)/g, (_, __, letter: string) => letter.toUpperCase());
/** The name of a schema's constant: `blocks.care-card` → `blocksCareCard`, `guide` → `guide`. */
const camel = (name: string): string => pascal(name).replace(/^\w/, (letter) => letter.toLowerCase());

function textExpression({ required, maxLength, regex }: Attribute): string {
  let expression = 'z.string()';
  if (required) expression += '.min(1)';
  if (maxLength !== undefined) expression += `.max(${maxLength})`;
  if (regex !== undefined) expression += `.regex(new RegExp(${JSON.stringify(regex)}))`;
  return expression;
}

function numberExpression({ type, min, max }: Attribute): string {
  let expression = type === 'integer' ? 'z.int()' : 'z.number()';
  if (min !== undefined) expression += `.min(${min})`;
  if (max !== undefined) expression += `.max(${max})`;
  return expression;
}

function list(item: string, { required, min, max }: Attribute): string {
  const least = min ?? (required ? 1 : 0);
  let expression = `z.array(${item})`;
  if (least > 0) expression += `.min(${least})`;
  if (max !== undefined) expression += `.max(${max})`;
  return least > 0 ? expression : `${expression}.default([])`;
}

const single = (expression: string, { required }: Attribute): string => (required ? expression : `${expression}.optional()`);

/** The zod expression of one attribute. Throws for a kind it does not know: a field must never be typed by guessing. */
export function attributeExpression(where: string, attribute: Attribute): string {
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'uid':
      return single(textExpression(attribute), attribute);
    case 'integer':
    case 'decimal':
      return single(numberExpression(attribute), attribute);
    case 'boolean':
      return `z.boolean().default(${JSON.stringify(attribute.default ?? false)})`;
    case 'date':
      return single('z.iso.date()', attribute);
    case 'enumeration':
      return single(`z.enum(${JSON.stringify(attribute.enum)})`, attribute);
    case 'blocks':
      return single('richText', attribute);
    case 'media':
      return attribute.multiple ? list('mediaFile', attribute) : single('mediaFile', attribute);
    case 'relation':
      return relationExpression(where, attribute);
    case 'component': {
      const item = camel(attribute.component ?? '');
      return attribute.repeatable ? list(item, attribute) : single(item, attribute);
    }
    case 'dynamiczone':
      return list(`z.discriminatedUnion('__component', [${(attribute.components ?? []).map(camel).join(', ')}])`, attribute);
    default:
      throw new Error(
        `${where}: the contract generator does not know the attribute type "${attribute.type}". Teach shared-types/codegen/emit-zod.ts, or use a known type.`,
      );
  }
}

/** Relations are documentIds: no nesting, so no circles and no stale copies. Only one-way relations keep the log complete. */
function relationExpression(where: string, attribute: Attribute): string {
  if (attribute.relation === 'oneToMany') return list('documentId', attribute);
  if (attribute.relation === 'oneToOne') return single('documentId', attribute);
  throw new Error(
    `${where}: relation "${attribute.relation}" is not one-way. Use oneToOne or oneToMany without mappedBy: a two-way relation changes its other end without a log row.`,
  );
}

function objectExpression(schema: Schema, discriminated: boolean): string {
  const lines = discriminated ? [`  __component: z.literal('${schema.name}').default('${schema.name}'),`] : [];
  for (const [key, attribute] of Object.entries(schema.attributes)) {
    if (NOT_IN_SNAPSHOT.has(key)) continue;
    lines.push(`  ${key}: ${attributeExpression(`${schema.name}.${key}`, attribute)},`);
  }
  return `z.object({\n${lines.join('\n')}\n})`;
}

const HEADER = '// Generated from the schema files of cms/ by `pnpm contract:generate`. Do not edit.\n';

/** Components as zod schemas; those of the `blocks` category carry `__component`, which tells them apart in a dynamic zone. */
export function emitComponents({ components }: Schemas): string {
  const blocks = components.filter(({ name }) => name.startsWith('blocks.'));
  const consts = components.map((schema) => `export const ${camel(schema.name)} = ${objectExpression(schema, blocks.includes(schema))};`);
  return [
    HEADER + "import { z } from 'zod';",
    "import { documentId, mediaFile, richText } from '../primitives.ts';",
    ...consts,
    `export const block = z.discriminatedUnion('__component', [${blocks.map(({ name }) => camel(name)).join(', ')}]);`,
    '',
  ]
    .join('\n\n')
    .replace("'zod';\n\nimport", "'zod';\nimport");
}

export function emitContentTypes({ contentTypes, components }: Schemas): string {
  const used = new Set<string>();
  const bodies = contentTypes.map((schema) => {
    for (const { component = [], components: zone = [] } of Object.values(schema.attributes))
      [component, zone].flat().forEach((name) => used.add(camel(name)));
    return `export const ${camel(schema.name)} = ${objectExpression(schema, false)};`;
  });
  const imports = components.map(({ name }) => camel(name)).filter((name) => used.has(name));
  const primitives = ['documentId', 'richText'].filter((name) => bodies.some((body) => new RegExp(`\\b${name}\\b`).test(body)));
  return [
    `${HEADER}import { z } from 'zod';\nimport { ${imports.join(', ')} } from './components.ts';\nimport { ${primitives.join(', ')} } from '../primitives.ts';`,
    ...bodies,
    '',
  ].join('\n\n');
}
