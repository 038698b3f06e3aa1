import { gzipSync } from 'node:zlib';

export interface PageBytes {
  page: string;
  html: number;
  css: number;
  /** What runs before the reader touches anything, with all that it imports. */
  js: number;
}

const read = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer());

/** Bytes, gzipped, of files and of those that they import by a pattern, each once. */
async function withImports(urls: readonly string[], imports?: RegExp): Promise<number> {
  const sizes = new Map<string, number>();
  const add = async (url: string): Promise<void> => {
    if (sizes.has(url)) return;
    sizes.set(url, 0);
    const bytes = await read(url);
    sizes.set(url, gzipSync(bytes).length);
    if (imports) for (const [, its = ''] of bytes.toString().matchAll(imports)) await add(new URL(its, url).href);
  };
  for (const url of urls) await add(url);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Bytes, gzipped, that a page costs without fonts and pictures. `origin` serves the site. */
export async function measurePage(origin: string, page: string): Promise<PageBytes> {
  const html = await read(origin + page);
  const linked = (pattern: RegExp): string[] => [...html.toString().matchAll(pattern)].map(([, url]) => origin + (url ?? ''));
  return {
    page,
    html: gzipSync(html).length,
    css: await withImports(linked(/<link rel="stylesheet" href="([^"]+)"/g)),
    js: await withImports(linked(/<script type="module" src="([^"]+)"/g), /\bfrom ?["'`](\.\/[^"'`]+)["'`]/g),
  };
}
