/** The longest query that search reads, in characters. */
export const LONGEST_QUERY = 100;

const SEARCH_PAGE = '/search/';

/** The search page with this query. In the fragment, because a browser sends no fragment: what a reader types stays on the device. */
export const searchUrl = (query: string): string =>
  // Half of an emoji, which a cut or a paste can leave, can't stand in an address.
  query === '' ? SEARCH_PAGE : `${SEARCH_PAGE}#q=${encodeURIComponent(query.toWellFormed())}`;

/** The query that an address of the search page carries, in `?q=` (links from elsewhere) or `#q=` (ours); '' when it has none. */
export function queryIn({ search, hash }: { search: string; hash: string }): string {
  const given = new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '';
  return given.trim().slice(0, LONGEST_QUERY).trimEnd();
}
