import { feedOfAll } from '../_feeds.ts';

export const GET = (): Promise<Response> => feedOfAll('atom');
