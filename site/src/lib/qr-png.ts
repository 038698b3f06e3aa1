import sharp from 'sharp';
import { qrModules } from './qr.ts';

/** Pixels a module: a code of 33 modules prints sharp at 5 cm. */
const SCALE = 20;

const made = new Map<string, Promise<Uint8Array>>();

async function draw(text: string): Promise<Uint8Array> {
  const modules = qrModules(text);
  const size = modules.length;
  const pixels = Uint8Array.from(modules.flat(), (black) => (black ? 0 : 255));
  return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize({ width: size * SCALE, kernel: 'nearest' })
    .toColourspace('b-w')
    .png({ compressionLevel: 3 })
    .toBuffer();
}

/** A code as a PNG file. Its text never changes, so a process draws it once. */
export function qrPng(text: string): Promise<Uint8Array> {
  const known = made.get(text) ?? draw(text);
  made.set(text, known);
  return known;
}
