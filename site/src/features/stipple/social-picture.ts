import * as fontkit from 'fontkit';
import sharp from 'sharp';
import serif from '../../assets/fonts/brygada-1918.woff2?inline';
import { hubArt } from './art.ts';
import type { Tint } from './hub-fields.ts';

/** Pixels that Open Graph readers expect. */
const SIZE = { width: 1200, height: 630 };
/** Where the words end and the dots begin. */
const WORDS = 720;
const MARGIN = 72;
const COLUMN = 610;

/** Ground and ink of each hub in the light scheme, as in tokens.css: a picture can't read a stylesheet. */
const colours: Record<Tint, { ground: string; ink: string }> = {
  alopecia: { ground: '#ece4cd', ink: '#57460f' },
  smp: { ground: '#dde3e8', ink: '#2b3f54' },
  transplants: { ground: '#dde6d8', ink: '#32502b' },
  scars: { ground: '#ece0d8', ink: '#693527' },
  living: { ground: '#e5dde6', ink: '#533c5a' },
};
const INK = '#1d1c19';

export interface SocialPicture {
  title: string;
  /** The site's name. */
  site: string;
  tint: Tint;
}

let font: fontkit.Font | undefined;
/** The site's own serif, out of the bundle: what fonts a machine has makes no difference to the picture. */
const face = (): fontkit.Font => (font ??= fontkit.create(Buffer.from(serif.split(',')[1] ?? '', 'base64')) as fontkit.Font);

const widthOf = (text: string, size: number): number => (face().layout(text).advanceWidth * size) / face().unitsPerEm;

function linesOf(title: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= COLUMN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Words as outlines, their first baseline at (x, y). */
function outlines(text: string, x: number, y: number, size: number): string {
  const scale = size / face().unitsPerEm;
  const { glyphs, positions } = face().layout(text);
  let pen = 0;
  const shapes = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const shape = `<path transform="translate(${(x + (pen + xOffset) * scale).toFixed(2)} ${(y - yOffset * scale).toFixed(2)}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})" d="${glyph.path.toSVG()}"/>`;
    pen += xAdvance;
    return shape;
  });
  return shapes.join('');
}

const svg = (inner: string, width: number): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${SIZE.height}">${inner}</svg>`);

const grounds = new Map<Tint, Promise<Buffer>>();

/** The dots beside the words, drawn once for all guides of a hub. */
function dotsOf(tint: Tint): Promise<Buffer> {
  const { ground, ink } = colours[tint];
  const width = SIZE.width - WORDS;
  const dots = hubArt(tint).replace(
    '<svg ',
    `<svg width="${width}" height="${SIZE.height}" preserveAspectRatio="xMaxYMid slice" color="${ink}" `,
  );
  const known =
    grounds.get(tint) ??
    sharp(svg(`<rect width="100%" height="100%" fill="${ground}"/>${dots}`, width))
      .removeAlpha()
      .raw()
      .toBuffer();
  grounds.set(tint, known);
  return known;
}

/** The picture that stands for a guide where its link is shared: its title beside its hub's dots, as JPEG. The same bytes in every run. */
export async function drawSocialPicture({ title, site, tint }: SocialPicture): Promise<Uint8Array> {
  const fits = (size: number): boolean => {
    const set = linesOf(title, size);
    return set.length <= 4 && set.every((line) => widthOf(line, size) <= COLUMN);
  };
  const size = [84, 72, 60].find(fits) ?? 50;
  const lines = linesOf(title, size);
  const leading = size * 1.12;
  const top = SIZE.height / 2 - ((lines.length - 1) * leading) / 2 + size * 0.3;
  const words = lines.map((line, index) => outlines(line, MARGIN, top + index * leading, size)).join('');
  const ink = `<g fill="${INK}">${words}${outlines(site, MARGIN, 104, 40)}</g>`;
  const text = svg(`<rect width="100%" height="100%" fill="${colours[tint].ground}"/>${ink}`, WORDS);
  const dots = { input: await dotsOf(tint), raw: { width: SIZE.width - WORDS, height: SIZE.height, channels: 3 as const } };
  return sharp(text)
    .removeAlpha()
    .extend({ right: SIZE.width - WORDS, background: colours[tint].ground })
    .composite([{ ...dots, left: WORDS, top: 0 }])
    .jpeg({ quality: 75 })
    .toBuffer();
}
