import { element } from './search-results.ts';
import type { FoundRecord, RecordKind, RecordName } from './search-record.ts';

/** Kinds as readers choose them: a section is a part of a guide. */
const KINDS: Record<RecordKind, string> = {
  guide: 'Guides',
  section: 'Guides',
  question: 'Questions',
  claim: 'Claims checks',
  comparison: 'Comparisons',
  term: 'Glossary',
  topic: 'Topics',
  page: 'About this site',
  tool: 'Tools',
};

export interface Filters {
  /** The two lists to choose from, with their labels. Hidden while there is nothing to choose. */
  field: HTMLElement;
  /** Whether anything is filtered out. */
  active(): boolean;
  accepts(record: RecordName): boolean;
  /** Offers what these results hold, and what is chosen. `topics` are the hubs. */
  offer(found: readonly RecordName[], topics: readonly FoundRecord[]): void;
  /** Chooses everything again. */
  reset(): void;
}

const slugOf = (topic: FoundRecord): string => topic.url.split('/')[2] ?? '';

function choice(
  label: string,
  all: string,
  changed: () => void,
): { field: HTMLElement; select: HTMLSelectElement; fill(options: [string, string][]): void } {
  const id = `search-${label.toLowerCase()}`;
  const select = element('select', { id }, element('option', { value: '' }, all));
  select.addEventListener('change', changed);
  return {
    select,
    field: element('div', {}, element('label', { for: id }, label), select),
    fill(options) {
      const chosen = select.value;
      const made = options.map(([value, text]) => element('option', { value }, text));
      select.replaceChildren(select.options[0]!, ...made);
      select.value = chosen;
    },
  };
}

/** Lists that narrow the results by kind and by topic. `changed` is called when the reader chooses. */
export function createFilters(changed: () => void): Filters {
  const kind = choice('Kind', 'Everything', changed);
  const topic = choice('Topic', 'All topics', changed);
  const field = element('div', { class: 'filters', role: 'group', 'aria-label': 'Narrow the results' }, kind.field, topic.field);
  field.hidden = true;
  const active = (): boolean => kind.select.value !== '' || topic.select.value !== '';
  return {
    field,
    active,
    accepts: (record) =>
      (kind.select.value === '' || KINDS[record.kind] === kind.select.value) &&
      (topic.select.value === '' || (record.topics ?? []).includes(topic.select.value)),
    offer(found, topics) {
      const kinds = new Set([...found.map((record) => KINDS[record.kind]), ...(kind.select.value && [kind.select.value])]);
      const slugs = new Set([...found.flatMap((record) => record.topics ?? []), topic.select.value]);
      kind.fill([...new Set(Object.values(KINDS))].filter((name) => kinds.has(name)).map((name) => [name, name]));
      topic.fill(topics.filter((hub) => slugs.has(slugOf(hub))).map((hub) => [slugOf(hub), hub.title]));
      field.hidden = !active() && kinds.size < 2 && slugs.size < 3;
    },
    reset() {
      kind.select.value = topic.select.value = '';
    },
  };
}
