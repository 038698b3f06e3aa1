import { viewBoxOf, type ArtName } from '../../lib/art-view.ts';
import { dotPaths } from './dot-paths.ts';
import { headDots, headLines, headSizes } from './head.ts';
import { hubFields, type Tint } from './hub-fields.ts';

/** Pages refer to `#dots` and set the ink; opened by itself the picture is black on white. */
const picture = (art: ArtName, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(art)}"><g id="dots" fill="none" stroke-linecap="round" stroke="currentColor">${drawing}</g></svg>\n`;

const drawn = new Map<ArtName, string>();

/** Drawing takes tenths of a second and never changes, so a process draws each picture once. */
const once = (art: ArtName, draw: () => string): string => {
  const known = drawn.get(art) ?? draw();
  drawn.set(art, known);
  return known;
};

/** The field of dots of a topic's tint, as an SVG file: the same bytes in every run. */
export const hubArt = (tint: Tint): string =>
  once(tint, () => {
    const { dots, sizes } = hubFields[tint];
    return picture(tint, dotPaths(dots(), sizes));
  });

/** The head from behind on the home page, as an SVG file. */
export const homeArt = (): string =>
  once('home', () => picture('home', `${dotPaths(headDots(), headSizes)}<path stroke-width="2" d="${headLines}"/>`));
