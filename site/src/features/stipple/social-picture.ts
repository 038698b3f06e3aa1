import * as fontkit from 'fontkit';
import sharp from 'sharp';
import serif from '../../assets/fonts/brygada-1918.woff2?inline';
import { hubArt } from './art.ts';
import type { Tint } from './hub-fields.ts';

/** Pixels that Open Graph readers expect. */
const SIZE = { width: 1200, height: 630 };
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

const svg = (inner: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">${inner}</svg>`);

const grounds = new Map<Tint, Promise<Buffer>>();

/** The ground with its dots, drawn once for all guides of a hub. */
function ground(tint: Tint): Promise<Buffer> {
  const { ground: paper, ink } = colours[tint];
  const dots = hubArt(tint).replace('<svg ', `<svg x="720" width="480" height="630" preserveAspectRatio="xMaxYMid slice" color="${ink}" `);
  const known =
    grounds.get(tint) ??
    sharp(svg(`<rect width="100%" height="100%" fill="${paper}"/>${dots}`))
      .png()
      .toBuffer();
  grounds.set(tint, known);
  return known;
}

/** The picture that stands for a guide where its link is shared: its title on its hub's dots, as PNG. The same bytes in every run. */
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
  const name = outlines(site, MARGIN, 104, 40);
  // A stroke makes up for the weight that headings have on the site.
  const text = svg(`<g fill="${INK}" stroke="${INK}" stroke-width="18">${words}${name}</g>`);
  return sharp(await ground(tint))
    .composite([{ input: text }])
    .png({ palette: true, colours: 64 })
    .toBuffer();
}
