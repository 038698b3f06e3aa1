import { createHash } from 'node:crypto';
import clientVisible from 'astro/runtime/client/visible.prebuilt.js';
import islandScript from 'astro/runtime/server/astro-island.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The only inline code that a page may carry: what Astro writes before an island with `client:visible`. For the Content-Security-Policy. */
export const inlineHashes = {
  script: [hash(clientVisible), hash(islandScript)],
  style: [hash(ISLAND_STYLES)],
};
