import { z } from 'zod';
import { holdsItems } from '../../publication/fields.ts';
import type { Attribute, Attributes, Schemas } from '../../publication/schemas.ts';
import type { Entity, UploadedFile } from '../../publication/snapshot.ts';

/** What the edit view sends of a relation: what changed since the draft was saved, never what was saved. */
const related = z.array(z.object({ apiData: z.object({ documentId: z.string() }) }).transform(({ apiData }) => apiData.documentId));
const deltaSchema = z.object({ connect: related.default([]), disconnect: related.default([]) });

interface Options {
  schemas: Schemas;
  /** A picture of the media library: the form names it, what it is comes from the database. */
  fileOf(id: number): Promise<UploadedFile | null>;
}

const isItem = (value: unknown): value is Entity => typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = (value: unknown): Entity[] => [value].flat().filter(isItem);

function relation({ relation: kind }: Attribute, saved: unknown, value: unknown): unknown {
  const delta = deltaSchema.safeParse(value ?? {}).data ?? { connect: [], disconnect: [] };
  const before = itemsOf(saved).map(({ documentId }) => String(documentId));
  const kept = before.filter((documentId) => !delta.disconnect.includes(documentId) && !delta.connect.includes(documentId));
  const now = [...kept, ...delta.connect].map((documentId) => ({ documentId }));
  return kind?.endsWith('ToMany') === true ? now : (now.at(-1) ?? null);
}

async function media({ multiple }: Attribute, value: unknown, { fileOf }: Options): Promise<unknown> {
  const ids = itemsOf(value).flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
  const files = (await Promise.all(ids.map(fileOf))).filter((file) => file !== null);
  return multiple === true ? files : (files[0] ?? null);
}

/** The attributes of an item as the form sends it; `undefined` for a component that the field doesn't take. */
function attributesIn({ schemas }: Options, attribute: Attribute, item: Entity): Attributes | undefined {
  if (attribute.type === 'component') return schemas.component(attribute.component ?? '');
  const name = String(item['__component']);
  return attribute.components?.includes(name) === true ? schemas.component(name) : undefined;
}

async function items(options: Options, attribute: Attribute, saved: unknown, value: unknown): Promise<unknown> {
  const merged: Entity[] = [];
  for (const item of itemsOf(value)) {
    const attributes = attributesIn(options, attribute, item);
    if (!attributes) continue;
    const before = itemsOf(saved).find(({ id, __component }) => id === item['id'] && __component === item['__component']);
    const fields = await mergeDraft(options, attributes, before, item);
    merged.push(attribute.type === 'dynamiczone' ? { __component: item['__component'], ...fields } : fields);
  }
  return attribute.type === 'dynamiczone' || attribute.repeatable === true ? merged : (merged[0] ?? null);
}

/**
 * The draft as it would be if the form were saved now: the form's own fields, the saved relations with what was changed in
 * them, and files as the media library has them. What the form doesn't send is as it was saved.
 * @param saved the draft as the contract's `populate` reads it; `undefined` for what is new
 * @param values the edit view's, as they come: whatever doesn't fit the schema files is left out
 */
export async function mergeDraft(options: Options, attributes: Attributes, saved: Entity | undefined, values: Entity): Promise<Entity> {
  const merged: Entity = {};
  for (const [key, attribute] of Object.entries(attributes)) {
    const before = saved?.[key];
    const value = values[key];
    if (attribute.type === 'relation') merged[key] = relation(attribute, before, value);
    else if (value === undefined) merged[key] = before;
    else if (attribute.type === 'media') merged[key] = await media(attribute, value, options);
    else if (holdsItems(attribute)) merged[key] = await items(options, attribute, before, value);
    else merged[key] = value;
  }
  return merged;
}
