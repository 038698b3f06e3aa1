import { gzipSync } from 'node:zlib';

export interface PageBytes {
  page: string;
  html: number;
  css: number;
  /** What runs before the reader touches anything. */
  js: number;
}

const gz = async (url: string): Promise<number> => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;

/** Bytes, gzipped, that a page costs without fonts and pictures. `origin` serves the site. */
export async function measurePage(origin: string, page: string): Promise<PageBytes> {
  const html = await (await fetch(origin + page)).text();
  const linked = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, url]) => origin + (url ?? ''));
  const total = async (urls: string[]): Promise<number> => (await Promise.all(urls.map(gz))).reduce((sum, bytes) => sum + bytes, 0);
  return {
    page,
    html: gzipSync(html).length,
    css: await total(linked(/<link rel="stylesheet" href="([^"]+)"/g)),
    js: await total(linked(/<script type="module" src="([^"]+)"/g)),
  };
}
