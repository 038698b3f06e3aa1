import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: ['scripts/{start,dev,build,check,test,command,backup,restore}.ts'],
      project: ['scripts/**/*.ts', '*.ts'],
    },
    'shared-types': {
      // The generator writes a schema for every component, whether or not the hand-written part needs its name.
      entry: ['src/generated/*.ts'],
      project: ['{src,codegen}/**/*.ts'],
    },
    cms: {
      entry: [
        'config/*.ts',
        'src/index.ts',
        'src/admin/app.tsx',
        'src/**/*-command.ts',
        'src/api/*/{controllers,routers,routes,services}/*.ts',
      ],
      project: ['{config,src}/**/*.{ts,tsx}'],
      // Knex loads the database's driver by name, Strapi the provider of uploads.
      ignoreDependencies: ['better-sqlite3', 'pg', '@strapi/provider-upload-aws-s3'],
    },
    site: {
      // Blocks' fixtures are walked through: every export is an example.
      entry: [
        'astro.*config.ts',
        'src/bundle.ts',
        'src/live.config.ts',
        'src/pages/**/*.{astro,ts}',
        'src/features/blocks/*/fixtures.ts',
        'publisher/{main,release-command}.ts',
      ],
      project: ['{src,publisher}/**/*.{ts,tsx,astro}'],
    },
    tests: {
      entry: ['**/*.test.ts', 'bench/main.ts', 'support/{built-before,launch-library,launch-library-ready}.ts'],
      project: ['**/*.ts'],
      // Every Linux has them.
      ignoreBinaries: ['mount', 'umount'],
    },
  },
};

export default config;
