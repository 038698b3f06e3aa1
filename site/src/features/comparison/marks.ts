/** The rows that a reader marked, kept on the device under the page's own address: never sent, never in a shared address. */
const place = (path: string): string => `marked-rows ${path}`;

/** The marks kept for a page; none when the device keeps nothing, or something that is no list of keys. */
export const readMarks = (path: string): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(path)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
};

/** Keeps them; a device that refuses shows them until the page is left. */
export const keepMarks = (path: string, keys: readonly string[]): void => {
  try {
    if (keys.length === 0) localStorage.removeItem(place(path));
    else localStorage.setItem(place(path), JSON.stringify(keys));
  } catch {
    // A private window, or a full device.
  }
};
