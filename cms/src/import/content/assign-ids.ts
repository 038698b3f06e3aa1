import { randomInt } from 'node:crypto';
import path from 'node:path';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const documentIdAlphabet = `${letters}0123456789`;
// Read aloud and typed from paper, so without 0/o, 1/l/i.
const shortIdLetters = 'abcdefghjkmnpqrstuvwxyz';
const shortIdAlphabet = `${shortIdLetters}23456789`;

/** Starts with a letter, so that YAML never reads it as a number. */
function randomName(length: number, alphabet: string, first: string): string {
  const pick = (from: string): string => from.charAt(randomInt(from.length));
  return pick(first) + Array.from({ length: length - 1 }, () => pick(alphabet)).join('');
}

/**
 * Writes a documentId, and for a guide a shortId, into front matter that has none. Every other byte stays as it was.
 * @param file the file's path from the content folder
 * @returns the new text; the given one when nothing is missing or there is no front matter
 */
export function withIds(file: string, text: string): string {
  const [opening, newline, matter] = /^\uFEFF?---[ \t]*(\r?\n)([\s\S]*?)^---/m.exec(text)?.slice(0) ?? [];
  if (opening === undefined || newline === undefined || matter === undefined || !text.startsWith(opening)) return text;
  const lacks = (field: string): boolean => !new RegExp(`^${field}:`, 'm').test(matter);
  const added: string[] = [];
  if (lacks('documentId')) added.push(`documentId: ${randomName(24, documentIdAlphabet, letters)}${newline}`);
  if (path.posix.dirname(file) === 'guides' && lacks('shortId'))
    added.push(`shortId: ${randomName(6, shortIdAlphabet, shortIdLetters)}${newline}`);
  const start = text.indexOf('\n') + 1;
  return text.slice(0, start) + added.join('') + text.slice(start);
}
