import { siteFrame } from '../../../../content/queries.ts';
import { jsonSchema, schemaNames } from '../../../../features/open-data/json-schema.ts';
import { json } from '../../../_json.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

export async function GET({ params }: { params: { name?: string } }): Promise<Response> {
  const name = schemaNames.find((known) => known === params.name);
  return name ? json(jsonSchema(name, await siteFrame())) : new Response(null, { status: 404 });
}
