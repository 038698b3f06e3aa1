import { getViteConfig } from 'astro/config';

/** The site's unit tests run in Astro's own Vite, so that they can render `.astro` components. */
export default getViteConfig(
  {
    test: {
      name: 'site',
      environment: 'node',
      isolate: false,
      css: true,
      maxWorkers: 2,
      include: ['src/**/*.test.ts', 'publisher/**/*.test.ts'],
    },
  },
  { root: import.meta.dirname, devToolbar: { enabled: false } },
);
