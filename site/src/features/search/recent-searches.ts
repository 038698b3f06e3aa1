const KEY = 'recent-searches';
/** Enough to take up where one stopped; more would be a diary. */
const MOST = 5;

/**
 * The reader's last searches, newest first. They stay in this browser's storage: nothing sends them. Where storage is
 * switched off or full, there are none.
 */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. What was only typed on the way to it is not kept. */
export function rememberSearch(query: string): void {
  const others = recentSearches().filter((other) => other.toLowerCase() !== query.toLowerCase());
  try {
    if (query !== '') localStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // Nothing is kept then.
  }
}

/** Forgets all of them. */
export function clearSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
