import { renditionBytes, renditions } from '../../content/pictures.ts';

export const getStaticPaths = async () =>
  [...(await renditions()).keys()].map((name) => ({ params: { file: name.slice(0, -'.webp'.length) } }));

export async function GET({ params }: { params: { file?: string } }): Promise<Response> {
  const name = `${params.file}.webp`;
  const rendition = (await renditions()).get(name);
  if (!rendition) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await renditionBytes(name, rendition)));
}
