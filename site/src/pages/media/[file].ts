import { renditionBytes, renditions } from '../../content/pictures.ts';

export const getStaticPaths = async () => [...(await renditions()).keys()].map((file) => ({ params: { file } }));

export async function GET({ params }: { params: { file?: string } }): Promise<Response> {
  const file = params.file ?? '';
  const rendition = (await renditions()).get(file);
  if (!rendition) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await renditionBytes(file, rendition)));
}
