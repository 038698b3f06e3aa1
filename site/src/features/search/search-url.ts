const SEARCH_PAGE = '/search/';

/** The search page with this query. In the fragment, because a browser sends no fragment: what a reader types stays on the device. */
export const searchUrl = (query: string): string =>
  // Half of an emoji, which a cut or a paste can leave, can't stand in an address.
  query === '' ? SEARCH_PAGE : `${SEARCH_PAGE}#q=${encodeURIComponent(query.toWellFormed())}`;
