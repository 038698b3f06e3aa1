import { artFiles } from '../../features/stipple/art-files.ts';

export const getStaticPaths = () => [...artFiles.keys()].map((name) => ({ params: { name } }));

export const GET = ({ params }: { params: { name?: string } }): Response => new Response(artFiles.get(params.name ?? '')?.());
