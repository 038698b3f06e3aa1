import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/** The site as plain files: `astro build`. What would make the publisher's output differ from it is not used (docs/decisions). */
export const shared = {
  trailingSlash: 'always',
  integrations: [react()],
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // A script that Vite inlines would need a hash in the Content-Security-Policy.
  vite: { build: { assetsInlineLimit: 0 } },
} as const satisfies Parameters<typeof defineConfig>[0];

export default defineConfig({ ...shared, output: 'static' });
