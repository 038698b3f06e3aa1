import type { Range } from './highlight.ts';
import type { SearchResult } from './search-engine.ts';
import type { FoundRecord, RecordKind } from './search-record.ts';

type Child = Node | string;

/** An element with attributes and children; texts become text nodes, so nothing in them is read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const attribute in attributes) made.setAttribute(attribute, attributes[attribute]!);
  made.append(...children);
  return made;
}

/** A button that does this. */
export const button = (text: string, pressed: () => void, quiet = true): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: quiet ? 'btn quiet' : 'btn' }, text);
  made.addEventListener('click', pressed);
  return made;
};
/** Where everything stands. */
export const aToZ = (): HTMLElement => element('a', { href: '/a-z/', class: 'btn quiet' }, 'Look through the A to Z');

const KINDS: Record<RecordKind, string> = {
  guide: 'Guide',
  section: 'In a guide',
  question: 'Question',
  claim: 'Claims check',
  comparison: 'Comparison',
  term: 'Glossary',
  topic: 'Topic',
  page: 'Page',
  tool: 'Tool',
};

/** A text cut at its ranges, those in `<mark>`. */
function marked(text: string, ranges: Range[]): Child[] {
  let from = 0;
  const pieces = ranges.flatMap(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return [before, element('mark', {}, text.slice(start, end))];
  });
  return [...pieces, text.slice(from)];
}

/** A link to what a record stands for, by its name. */
export const linkTo = ({ url, title, section }: FoundRecord): HTMLAnchorElement =>
  element('a', { href: url }, section === undefined ? title : `${section} (${title})`);

/** One result as a list item with one link: a section by its heading and its guide, anything else by its title. */
export function resultItem({ record, title, section, summary }: SearchResult): HTMLLIElement {
  const names = [marked(record.title, title)];
  if (record.section !== undefined) names.unshift(marked(record.section, section));
  return element(
    'li',
    {},
    element('a', { href: record.url }, ...names.flatMap((name, at) => [' ', element(at === 0 ? 'b' : 'span', {}, ...name)])),
    element('p', {}, ...marked(record.summary, summary)),
    element('p', { class: 'kind' }, KINDS[record.kind]),
  );
}
