import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/**
 * What Vite wraps around every `import()` fetches the imported file's own imports and style sheets beside it: a kilobyte on every page,
 * for search, which is one file here and loads its sheet itself. With this an import is an import.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
} as const;

/** The site as plain files: `astro build`. What would make the publisher's output differ from it is not used (docs/decisions). */
export const shared = {
  trailingSlash: 'always',
  integrations: [react()],
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'never', concurrency: 8 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // A script that Vite inlines would need a hash in the Content-Security-Policy.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports] },
} as const satisfies Parameters<typeof defineConfig>[0];

export default defineConfig({ ...shared, output: 'static' });
