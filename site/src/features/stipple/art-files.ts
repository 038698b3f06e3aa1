import type { ArtName } from '../../lib/art-view.ts';
import { homeArt, hubArt } from './art.ts';
import { hubFields, type Tint } from './hub-fields.ts';

const tints = Object.keys(hubFields) as Tint[];

/** Every picture under `/art/<name>.svg`, by name. */
export const artFiles: ReadonlyMap<string, () => string> = new Map<ArtName, () => string>([
  ...tints.map((tint) => [tint, () => hubArt(tint)] as const),
  ['home', homeArt],
]);
