/** The fragment of a heading: lower case, everything but letters and digits as single hyphens. `What’s normal?` gives `what-s-normal`. */
export const headingId = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'section';

/** Ids that the frame of every page has. */
const FRAME = ['main', 'menu', 'key-points', 'open-search', 'ask', 'foot-find', 'foot-about'];

/** Ids for all headings of one page, in their order. A text that comes again gets `-2`, `-3` …, so that every id stands once; so does one that the page's frame has. */
export const headingIds = (texts: readonly string[]): string[] => {
  const taken = new Set(FRAME);
  return texts.map((text) => {
    const id = headingId(text);
    let free = id;
    for (let copy = 2; taken.has(free); copy++) free = `${id}-${copy}`;
    taken.add(free);
    return free;
  });
};
