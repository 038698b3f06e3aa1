import { eventsSchema, GENESIS_HASH, stateSchema, type Row, type State } from 'shared-types';
import type { Cms } from './cms-process.ts';

export interface Position {
  after?: number;
  hash?: string;
  limit?: number;
  wait?: number;
}

export const ask = (cms: Cms, path: string, token: string, init: RequestInit = {}): Promise<Response> =>
  fetch(cms.url + path, { ...init, headers: { Authorization: `Bearer ${token}`, ...init.headers } });

export const askEvents = (cms: Cms, position: Position): Promise<Response> => {
  const query = new URLSearchParams(Object.entries(position).map(([key, value]): [string, string] => [key, String(value)]));
  return ask(cms, `/api/publication/events?${query}`, cms.secrets.LOG_READ_TOKEN);
};

export async function readState(cms: Cms): Promise<State> {
  return stateSchema.parse(await (await ask(cms, '/api/publication/state', cms.secrets.LOG_READ_TOKEN)).json());
}

export async function readEvents(cms: Cms, position: Position): Promise<{ rows: Row[]; head: number }> {
  const response = await askEvents(cms, position);
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`Events after ${position.after ?? 0} gave ${response.status}: ${JSON.stringify(body)}`);
  return eventsSchema.parse(body);
}

/** The whole log after a position, page by page, as a publisher reads it. */
export async function readLog(
  cms: Cms,
  from: { after: number; hash: string } = { after: 0, hash: GENESIS_HASH },
  limit = 50,
): Promise<Row[]> {
  const rows: Row[] = [];
  let position = from;
  for (;;) {
    const page = await readEvents(cms, { ...position, limit });
    rows.push(...page.rows);
    const last = page.rows.at(-1);
    if (!last) return rows;
    position = { after: last.seq, hash: last.hash };
  }
}

/** What readers see: the newest row of each document that is published. */
export function fold(rows: Row[]): Map<string, Row> {
  const live = new Map<string, Row>();
  for (const row of rows) {
    if (row.action === 'published') live.set(row.documentId, row);
    else live.delete(row.documentId);
  }
  return live;
}
