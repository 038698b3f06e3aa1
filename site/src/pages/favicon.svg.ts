import { favicon } from '../features/stipple/favicon.ts';

export const GET = (): Response => new Response(favicon());
