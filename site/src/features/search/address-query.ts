/** The longest query that search reads, in characters. */
export const LONGEST_QUERY = 100;

/** The query that an address of the search page carries, in `?q=` (links from elsewhere) or `#q=` (ours); '' when it has none. */
export function queryIn({ search, hash }: { search: string; hash: string }): string {
  const given = new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '';
  return given.trim().slice(0, LONGEST_QUERY).trimEnd();
}
