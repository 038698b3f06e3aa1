import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MediaFile } from 'shared-types';
import sharp from 'sharp';
import { readEnvironment } from './environment.ts';
import { library, logClient, openLibrary } from './library.ts';

/** Widths in pixels: a phone, a phone with a dense screen, the text column with a dense screen. */
const WIDTHS = [400, 800, 1360];
const QUALITY = 78;

const fileName = (sha256: string, width: number): string => `${sha256.slice(0, 32)}-${width}.webp`;

const widthsOf = ({ width = Infinity }: MediaFile): number[] => {
  const smaller = WIDTHS.filter((candidate) => candidate < width);
  return smaller.length === WIDTHS.length ? WIDTHS : [...smaller, Number.isFinite(width) ? width : (WIDTHS.at(-1) ?? 0)];
};

/** How a page shows a file: the same bytes always give the same addresses, so they can be cached for ever. */
export function pictureOf(file: MediaFile): { src: string; srcset: string; width: number; height: number } {
  const widths = widthsOf(file);
  const largest = widths.at(-1) ?? 0;
  const url = (width: number): string => `/media/${fileName(file.sha256, width)}`;
  const ratio = (file.height ?? 1) / (file.width ?? 1);
  return {
    src: url(largest),
    srcset: widths.map((width) => `${url(width)} ${width}w`).join(', '),
    width: largest,
    height: Math.round(largest * ratio),
  };
}

function* filesIn(value: unknown): Generator<MediaFile> {
  if (typeof value !== 'object' || value === null) return;
  if ('sha256' in value && 'mime' in value) yield value as MediaFile;
  else for (const item of Object.values(value)) yield* filesIn(item);
}

interface Rendition {
  file: MediaFile;
  width: number;
}

/** Every picture file of the site by name. */
export async function renditions(): Promise<Map<string, Rendition>> {
  await openLibrary({ follow: true });
  const found = new Map<string, Rendition>();
  for (const type of ['guide', 'page'] as const) {
    for (const { content } of library.all(type)) {
      for (const file of filesIn(content)) for (const width of widthsOf(file)) found.set(fileName(file.sha256, width), { file, width });
    }
  }
  return found;
}

const folder = (): string => path.join(readEnvironment().dataDir, 'media');

async function cached(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    const bytes = await make();
    await mkdir(path.dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, bytes);
    await rename(draft, file);
    return bytes;
  }
}

async function original(sha256: string): Promise<Uint8Array> {
  return cached(path.join(folder(), sha256), async () => {
    if (!logClient) throw new Error(`The picture ${sha256} is not in the replica, and no CMS is named. Set CMS_URL and LOG_READ_TOKEN.`);
    return logClient.media(sha256);
  });
}

/** The bytes of one picture file; resized once for each SHA-256 and width, then kept. */
export async function renditionBytes(name: string, { file, width }: Rendition): Promise<Uint8Array> {
  return cached(path.join(folder(), name), async () => {
    const bytes = await original(file.sha256);
    return sharp(bytes, { failOn: 'error' }).rotate().resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer();
  });
}
