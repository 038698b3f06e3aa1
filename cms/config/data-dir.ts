import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The absolute folder that holds all state. `DATA_DIR` sets it; otherwise `.data` at the root of the project. */
const config = ({ env }: Core.Config.Shared.ConfigParams): string =>
  // Compiled to cms/dist/config, hence three folders up.
  path.resolve(__dirname, '..', '..', '..', env('DATA_DIR', '.data'));

export default config;
