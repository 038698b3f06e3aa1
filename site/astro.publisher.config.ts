import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { shared } from './astro.config.ts';

/** The same pages as a server bundle that the publisher keeps in memory and calls. */
const publisherBundle: AstroIntegration = {
  name: 'publisher-bundle',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'publisher-bundle',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/bundle.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', hybridOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
};

export default defineConfig({
  ...shared,
  output: 'server',
  outDir: './.publisher',
  session: false,
  adapter: publisherBundle,
});
