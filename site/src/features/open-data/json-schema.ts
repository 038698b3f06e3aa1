import { openDataSchemas } from 'shared-types';
import { z } from 'zod';
import type { SiteIdentity } from '../seo/page-meta.ts';
import { schemaUrl, type SchemaName } from './guide-document.ts';

export const schemaNames = Object.keys(openDataSchemas) as SchemaName[];

/** The JSON Schema (2020-12) of a kind of document, made from the contract by which the CMS publishes. */
export const jsonSchema = (name: SchemaName, site: SiteIdentity): object => ({
  $id: schemaUrl(name, site),
  title: name,
  ...z.toJSONSchema(openDataSchemas[name], { target: 'draft-2020-12', io: 'output' }),
});
