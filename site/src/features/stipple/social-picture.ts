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
/** Red, green and blue of the words: `--ink` in the light scheme. */
const INK = [0x1d, 0x1c, 0x19] as const;
const NAME = { size: 40, baseline: 104 };

export interface SocialPicture {
  title: string;
  /** The site's name. */
  site: string;
  tint: Tint;
}

let font: fontkit.Font | undefined;
/** The site's own serif, out of the bundle: what fonts a machine has makes no difference to the picture. */
const face = (): fontkit.Font => (font ??= fontkit.create(Buffer.from(serif.split(',')[1] ?? '', 'base64')) as fontkit.Font);

const laidOut = new Map<string, fontkit.GlyphRun>();

/** A word's glyphs and where they stand. Shaping takes longer than drawing, and titles share their words. */
function shaped(word: string): fontkit.GlyphRun {
  const known = laidOut.get(word) ?? face().layout(word);
  laidOut.set(word, known);
  return known;
}

/** Pixels that a word takes in a size. */
const widthOf = (word: string, size: number): number => (shaped(word).advanceWidth * size) / face().unitsPerEm;

/** A title's words, in lines that fit the column; a word that is longer than that stands alone. */
function linesOf(title: string, size: number): { words: string[]; width: number }[] {
  const lines: { words: string[]; width: number }[] = [];
  for (const word of title.split(/\s+/)) {
    const width = widthOf(word, size);
    const last = lines.at(-1);
    const longer = (last?.width ?? 0) + widthOf(' ', size) + width;
    if (last && longer <= COLUMN) {
      last.words.push(word);
      last.width = longer;
    } else lines.push({ words: [word], width });
  }
  return lines;
}

/** A glyph in pixels: how black each is, 0 to 255, row by row. `left` and `top` lead from the pen to its corner. */
interface Letter {
  left: number;
  top: number;
  width: number;
  black: Uint8Array;
}

const letters = new Map<string, Promise<Letter>>();

async function drawLetter(glyph: fontkit.Glyph, size: number): Promise<Letter> {
  const scale = size / face().unitsPerEm;
  const { minX, minY, maxX, maxY } = glyph.bbox;
  const [left, top] = [Math.floor(minX * scale), Math.floor(-maxY * scale)];
  const [width, height] = [Math.ceil(maxX * scale) - left, Math.ceil(-minY * scale) - top];
  if (!(width > 0 && height > 0)) return { left, top, width: 0, black: new Uint8Array() };
  const shape = `<path transform="translate(${-left} ${-top}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`;
  return {
    left,
    top,
    width,
    black: await sharp(svg(shape, width, height))
      .extractChannel('alpha')
      .raw()
      .toBuffer(),
  };
}

/** A letter of a size, drawn once for all pictures. */
function letterOf(glyph: fontkit.Glyph, size: number): Promise<Letter> {
  const name = `${glyph.id} ${size}`;
  const known = letters.get(name) ?? drawLetter(glyph, size);
  letters.set(name, known);
  return known;
}

/** Lays ink on a picture where a letter is black; never beyond the words' part of it. */
function print(picture: Uint8Array, { left, top, width, black }: Letter, x: number, baseline: number): void {
  for (let index = 0; index < black.length; index++) {
    const share = black[index]! / 255;
    const column = x + left + (index % width);
    if (share === 0 || column >= WORDS) continue;
    const pixel = ((baseline + top + Math.floor(index / width)) * SIZE.width + column) * 3;
    for (let channel = 0; channel < 3; channel++) {
      const ground = picture[pixel + channel]!;
      picture[pixel + channel] = Math.round(ground + (INK[channel]! - ground) * share);
    }
  }
}

async function printLine(picture: Uint8Array, words: readonly string[], baseline: number, size: number): Promise<void> {
  const scale = size / face().unitsPerEm;
  let pen = MARGIN;
  for (const word of words) {
    const { glyphs, positions } = shaped(word);
    for (const [index, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const letter = await letterOf(glyph, size);
      print(picture, letter, Math.round(pen + xOffset * scale), Math.round(baseline - yOffset * scale));
      pen += xAdvance * scale;
    }
    pen += widthOf(' ', size);
  }
}

const svg = (inner: string, width: number, height: number): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`);

const grounds = new Map<string, Promise<Uint8Array>>();

async function drawGround(site: string, tint: Tint): Promise<Uint8Array> {
  const { ground, ink } = colours[tint];
  const width = SIZE.width - WORDS;
  const dots = hubArt(tint).replace(
    '<svg ',
    `<svg width="${width}" height="${SIZE.height}" preserveAspectRatio="xMaxYMid slice" color="${ink}" `,
  );
  const picture = await sharp({ create: { ...SIZE, channels: 3, background: ground } })
    .composite([{ input: svg(dots, width, SIZE.height), left: WORDS, top: 0 }])
    .removeAlpha()
    .raw()
    .toBuffer();
  await printLine(picture, site.split(' '), NAME.baseline, NAME.size);
  return picture;
}

/** What all pictures of a hub share, in pixels: the ground, the dots, the site's name. */
function groundOf(site: string, tint: Tint): Promise<Uint8Array> {
  const name = `${tint} ${site}`;
  const known = grounds.get(name) ?? drawGround(site, tint);
  grounds.set(name, known);
  return known;
}

/** Pixels of a picture that is done, for the next: each would be two megabytes more for the garbage collector. */
const spare: Buffer[] = [];

/**
 * The picture that stands for a guide where its link is shared: its title beside its hub's dots, as JPEG. The same bytes in every run.
 * Only the words are drawn for each, letter by letter on what its hub shares: a thousand pictures are part of every build.
 */
export async function drawSocialPicture({ title, site, tint }: SocialPicture): Promise<Uint8Array> {
  const fits = (size: number): boolean => {
    const set = linesOf(title, size);
    return set.length <= 4 && set.every(({ width }) => width <= COLUMN);
  };
  const size = [84, 72, 60].find(fits) ?? 50;
  const lines = linesOf(title, size);
  const leading = size * 1.12;
  const top = SIZE.height / 2 - ((lines.length - 1) * leading) / 2 + size * 0.3;
  const ground = await groundOf(site, tint);
  const picture = spare.pop() ?? Buffer.alloc(ground.length);
  picture.set(ground);
  for (const [index, { words }] of lines.entries()) await printLine(picture, words, Math.round(top + index * leading), size);
  // Better codes would take as long again and spare a tenth of the bytes.
  const drawn = await sharp(picture, { raw: { ...SIZE, channels: 3 } })
    .jpeg({ quality: 75, optimiseCoding: false })
    .toBuffer();
  spare.push(picture);
  return drawn;
}
