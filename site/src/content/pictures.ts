import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MediaFile, Published } from 'shared-types';
import sharp from 'sharp';
import { readEnvironment } from './environment.ts';
import { library, logClient, openLibrary } from './library.ts';

/** Widths in pixels: a phone, a phone with a dense screen, the text column with a dense screen. */
const WIDTHS = [400, 800, 1360];
const QUALITY = 78;

const fileName = (sha256: string, width: number): string => `${sha256.slice(0, 32)}-${width}.webp`;

/** Never wider than the picture itself. */
const widthsOf = ({ width = Infinity }: MediaFile): number[] => {
  const smaller = WIDTHS.filter((candidate) => candidate < width);
  return smaller.length === WIDTHS.length ? WIDTHS : [...smaller, width];
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

const filesOf = new WeakMap<object, MediaFile[]>();

/** The pictures of a document's content, which is the same object until it changes. */
function picturesIn(content: object): MediaFile[] {
  const known = filesOf.get(content) ?? [...filesIn(content)];
  filesOf.set(content, known);
  return known;
}

function* filesIn(value: unknown): Generator<MediaFile> {
  if (typeof value !== 'object' || value === null) return;
  if ('sha256' in value && 'mime' in value) yield value as MediaFile;
  else for (const item of Object.values(value)) yield* filesIn(item);
}

interface Rendition {
  file: MediaFile;
  width: number;
  /** Documents that show it. */
  owners: string[];
}

let listed: { edition: number; renditions: Map<string, Rendition> } | undefined;

function listRenditions(): Map<string, Rendition> {
  const found = new Map<string, Rendition>();
  // What was taken back and stays readable with a notice shows its pictures still.
  const readable = [...library.addresses.gone.values()].flatMap(({ last }) => last ?? []);
  const shown = new Set<Published>([...library.all('guide'), ...library.all('page'), ...readable]);
  for (const { documentId, content } of shown) {
    for (const file of picturesIn(content)) {
      for (const width of widthsOf(file)) {
        const name = fileName(file.sha256, width);
        found.set(name, { file, width, owners: [...(found.get(name)?.owners ?? []), documentId] });
      }
    }
  }
  return found;
}

/** Every picture file of the site by name. */
export async function renditions(): Promise<Map<string, Rendition>> {
  await openLibrary({ follow: true });
  if (listed?.edition !== library.edition) listed = { edition: library.edition, renditions: listRenditions() };
  return listed.renditions;
}

const folder = (): string => path.join(readEnvironment().dataDir, 'media');

async function cached(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    const bytes = await make();
    await mkdir(path.dirname(file), { recursive: true });
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, bytes);
    await rename(draft, file);
    return bytes;
  }
}

async function original(sha256: string): Promise<Uint8Array> {
  return cached(path.join(folder(), sha256), async () => {
    if (!logClient) throw new Error(`The picture ${sha256} is not in the replica, and no CMS is named. Set CMS_URL and LOG_READ_TOKEN.`);
    const bytes = await logClient.media(sha256);
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) throw new Error(`The CMS sent other bytes than the picture ${sha256}. Upload it again and publish.`);
    return bytes;
  });
}

/** The bytes of one picture file; resized once for each SHA-256 and width, then kept. */
export async function renditionBytes(name: string, { file, width }: Rendition): Promise<Uint8Array> {
  return cached(path.join(folder(), name), async () => {
    const bytes = await original(file.sha256);
    return sharp(bytes, { failOn: 'error' }).rotate().resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer();
  });
}
