import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Picture } from '../references.ts';
import type { ContentFiles } from './check-content.ts';

/** Pictures that the CMS takes, by their ending, and what their bytes start with. */
const pictureTypes: Record<string, { mime: string; start: RegExp }> = {
  '.avif': { mime: 'image/avif', start: /^....ftypavi[fs]/s },
  '.jpeg': { mime: 'image/jpeg', start: /^\xff\xd8\xff/ },
  '.jpg': { mime: 'image/jpeg', start: /^\xff\xd8\xff/ },
  '.png': { mime: 'image/png', start: /^\x89PNG\r\n\x1a\n/ },
  '.webp': { mime: 'image/webp', start: /^RIFF....WEBP/s },
};

/** Describes a picture; `undefined` for a file that is none. */
export function describePicture(name: string, place: string): Picture | undefined {
  const type = pictureTypes[path.extname(name).toLowerCase()];
  if (type === undefined) return undefined;
  const bytes = readFileSync(place);
  if (!type.start.test(bytes.toString('latin1', 0, 16))) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return new Picture({ sha256, mime: type.mime, name: path.basename(name), place, size: bytes.length });
}

/**
 * Reads a content folder: `<type>/<name>.md` and the pictures beside them. A README at its top is no content.
 * @throws Error when there is no such folder, or nothing in it
 */
export function readContentFolder(folder: string): ContentFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${folder}. Give another with --folder.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
  const inside = files.filter((file) => file.includes('/') && !file.split('/').some((part) => part.startsWith('.'))).sort();
  const texts = inside
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
  if (texts.length === 0) throw new Error(`${folder} holds no content: there is no <type>/<name>.md in it.`);
  const pictures = new Map<string, Picture>();
  for (const file of inside) {
    const picture = describePicture(file, path.join(folder, file));
    if (picture) pictures.set(file, picture);
  }
  return { texts, pictures };
}
