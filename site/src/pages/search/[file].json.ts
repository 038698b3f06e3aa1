import { searchFileMap } from '../_search-files.ts';

export const getStaticPaths = async () =>
  [...(await searchFileMap()).keys()].map((path) => ({ params: { file: path.slice('/search/'.length, -'.json'.length) } }));

export async function GET({ params }: { params: { file?: string } }): Promise<Response> {
  const text = (await searchFileMap()).get(`/search/${params.file}.json`);
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
}
