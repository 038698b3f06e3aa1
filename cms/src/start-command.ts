import path from 'node:path';
import { createStrapi } from '@strapi/strapi';

/**
 * What `strapi start` does, without loading Strapi's command line, which takes a third of a start (its cloud client and the TypeScript
 * compiler among it).
 */
// Compiled to cms/dist/src, hence two folders up.
const appDir = path.resolve(__dirname, '..', '..');
void createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).start();
