import { appendFile, mkdir, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rowSchema, type Row } from 'shared-types';

/**
 * The log's rows on the site's own disk, one JSON a line, so that a restart needs no CMS and an older snapshot is at hand
 * when the newest does not parse. Only the publisher writes; `astro build` reads the same file beside it.
 */
export interface Replica {
  /** All rows, oldest first, up to the first line that is not a whole row (we were killed while writing it). */
  read(): Promise<Row[]>;
  /** Writes rows behind the last whole one. What a failure leaves half written is overwritten by the next call. */
  append(rows: Row[]): Promise<void>;
  /** Puts the file aside and starts again from nothing. */
  reset(): Promise<void>;
}

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

function parseRow(line: string): Row | undefined {
  try {
    return rowSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

export function openReplica(folder: string): Replica {
  const file = path.join(folder, 'log.jsonl');
  /** Bytes of the file that hold whole rows; behind them there may be rubbish. */
  let whole = 0;
  return {
    async read() {
      await mkdir(folder, { recursive: true });
      const bytes = await readFile(file).catch((error: unknown) => {
        if (isMissing(error)) return Buffer.alloc(0);
        throw error;
      });
      const rows: Row[] = [];
      whole = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, whole)) {
        const row = parseRow(bytes.toString('utf8', whole, end));
        if (!row) break;
        rows.push(row);
        whole = end + 1;
      }
      return rows;
    },
    async append(rows) {
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      if ((await sizeOf(file)) > whole) await truncate(file, whole);
      await appendFile(file, text);
      whole += Buffer.byteLength(text);
    },
    async reset() {
      await rename(file, `${file}.replaced`).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
      await writeFile(file, '');
      whole = 0;
    },
  };
}
