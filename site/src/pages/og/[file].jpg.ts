import { drawSocialPicture } from '../../features/stipple/social-picture.ts';
import { ogFiles } from '../_og-files.ts';

export const getStaticPaths = async () =>
  [...(await ogFiles()).keys()].map((name) => ({ params: { file: name.slice(0, -'.jpg'.length) } }));

export async function GET({ params }: { params: { file?: string } }): Promise<Response> {
  const name = `${params.file}.jpg`;
  const picture = (await ogFiles()).get(name);
  return picture ? new Response(new Uint8Array(await drawSocialPicture(picture))) : new Response(null, { status: 404 });
}
