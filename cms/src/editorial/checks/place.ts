import type { ContentType } from 'shared-types';
import { holdsItems } from '../../publication/fields.ts';
import type { Attributes } from '../../publication/schemas.ts';

interface Model {
  attributes: Attributes;
  info: { displayName: string };
  config?: { metadatas?: Record<string, { edit?: { label?: string } }> };
}

/** Strapi's models, by type and by component. */
export interface Models {
  contentType(type: ContentType): Model;
  component(name: string): Model;
}

const label = ({ config }: Model, key: string): string => config?.metadatas?.[key]?.edit?.label ?? key;

function within(models: Models, model: Model, document: Record<string, unknown>, [key = '', ...below]: readonly string[]): string {
  const attribute = model.attributes[key];
  if (!attribute || !holdsItems(attribute) || below.length === 0) return label(model, key);
  const value = document[key];
  const [index, rest] = Array.isArray(value) ? [Number(below[0]), below.slice(1)] : [undefined, below];
  const item = (index === undefined ? value : (value as unknown[])[index]) as Record<string, unknown> | undefined;
  const component = models.component(attribute.component ?? String(item?.['__component']));
  const number = index === undefined ? '' : ` ${index + 1}`;
  const name =
    attribute.type === 'dynamiczone'
      ? `${label(model, key)}, block${number} (${component.info.displayName})`
      : `${label(model, key)}${number}`;
  return rest.length === 0 || !item ? name : `${name}: ${within(models, component, item, rest)}`;
}

/** Where a finding is, in the words of the form: `Body, block 2 (Callout): Title`. */
export const placeOf = (models: Models, type: ContentType, document: Record<string, unknown>, path: readonly string[]): string =>
  within(models, models.contentType(type), document, path);
