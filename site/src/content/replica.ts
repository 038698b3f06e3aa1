import { appendFile, mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rowSchema, type Row } from 'shared-types';

/**
 * The log's rows on the site's own disk, one JSON a line, so that a restart needs no CMS and an older snapshot is at hand
 * when the newest does not parse.
 */
export interface Replica {
  /** All rows, oldest first. A half-written last line (we were killed) is cut off. */
  read(): Promise<Row[]>;
  append(rows: Row[]): Promise<void>;
  /** Puts the file aside and starts again from nothing. */
  reset(): Promise<void>;
}

export function openReplica(folder: string): Replica {
  const file = path.join(folder, 'log.jsonl');
  return {
    async read() {
      await mkdir(folder, { recursive: true });
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      const whole = bytes.lastIndexOf(10) + 1;
      if (whole < bytes.length) await truncate(file, whole);
      const text = bytes.subarray(0, whole).toString('utf8');
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => rowSchema.parse(JSON.parse(line)));
    },
    async append(rows) {
      await appendFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    },
    async reset() {
      await rename(file, `${file}.replaced`).catch(() => undefined);
      await writeFile(file, '');
    },
  };
}
