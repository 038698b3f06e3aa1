import { clearSearches, recentSearches } from './recent-searches.ts';
import type { Search } from './search-engine.ts';
import type { FoundRecord } from './search-record.ts';
import { aToZ, button, element, linkTo } from './search-results.ts';
import { nearTo, understand } from './understand.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const heading = (text: string): HTMLElement => element('h3', {}, text);
const linksTo = (records: readonly FoundRecord[]): HTMLElement =>
  element('ul', { role: 'list' }, ...records.map((record) => element('li', {}, linkTo(record))));

const noPageHas = (words: readonly string[]): string => (words.length > 0 ? `No page has ${quoted(words)}.` : '');

/** What search made of the words, where that is not what was typed; '' where it is. */
export async function readingOf(search: Search, query: string): Promise<string> {
  const { corrected, unknown } = await understand(search, query);
  return [...corrected.map(([typed, read]) => `“${typed}” was read as “${read}”.`), noPageHas(unknown)].join(' ').trim();
}

/** What is said when nothing fits: what was understood, what comes near, and where else to look. */
export async function nothingFits(search: Search, query: string): Promise<Node[]> {
  const [{ known, corrected, unknown }, near, hubs] = await Promise.all([understand(search, query), nearTo(search, query), search.hubs()]);
  // Words that only look like a typo of a known one led to nothing: no page has them.
  const lost = noPageHas([...corrected.map(([typed]) => typed), ...unknown]);
  const reading = `${known.length > 0 ? `We looked for ${quoted(known)}. ` : ''}${lost}`;
  return [
    element('h2', {}, `Nothing here fits “${query}”`),
    ...(lost === '' ? [] : [element('p', {}, reading)]),
    element('p', {}, 'We may use another word for it. Try the one that you would say out loud.'),
    ...(near.length > 0 ? [heading('Did you mean'), linksTo(near)] : []),
    heading('Look by subject'),
    linksTo(hubs),
    element('p', {}, aToZ()),
  ];
}

/** What is said when only the filters leave nothing. */
export const nothingOfThisKind = (query: string, reset: () => void): Node[] => [
  element('h2', {}, `Nothing of this kind fits “${query}”`),
  element('p', {}, button('Show every result', reset, false)),
];

/** The last searches, to be taken up again or cleared; nothing when there are none. */
export function recentOnes(ask: (query: string) => void, cleared: () => void): Node[] {
  const queries = recentSearches();
  if (queries.length === 0) return [];
  const clear = (): void => {
    clearSearches();
    cleared();
  };
  return [
    element('h2', {}, 'Your recent searches'),
    element(
      'ul',
      { role: 'list', class: 'recent' },
      ...queries.map((query) =>
        element(
          'li',
          {},
          button(query, () => ask(query)),
        ),
      ),
    ),
    element('p', { class: 'small soft' }, 'Kept in this browser only, and sent to nobody.'),
    element('p', {}, button('Clear recent searches', clear)),
  ];
}
