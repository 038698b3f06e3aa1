import { artFiles } from '../../features/stipple/art-files.ts';

/** Drawing takes seconds and hangs on nothing that editors write: done once, with the site's scripts and styles. */
export const prerender = true;

export const getStaticPaths = () => [...artFiles.keys()].map((name) => ({ params: { name } }));

export const GET = ({ params }: { params: { name?: string } }): Response => new Response(artFiles.get(params.name ?? '')?.());
