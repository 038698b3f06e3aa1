import Fuse, { type IFuseOptions } from 'fuse.js/min-basic';
import { highlight, type Range } from './highlight.ts';
import { createPhraseFinder } from './phrases.ts';
import { readQuery, type Part, type Reading } from './read-query.ts';
import type { RecordKind, SearchRecord, Synonyms } from './search-record.ts';
import { createWordIndex } from './word-index.ts';
import { isQuestion, wordsOf } from './words.ts';

export interface SearchResult {
  record: SearchRecord;
  title: Range[];
  section: Range[];
  summary: Range[];
}

export interface Search {
  /** Takes in more records. */
  add(records: readonly SearchRecord[]): void;
  /** The records that fit, best first; none when nothing does. Only the query's first 100 characters count. */
  search(query: string, limit: number): SearchResult[];
}

export const LONGEST_QUERY = 100;

/** A record's texts as Fuse ranks them: the words' forms, so that spelling no longer counts. */
interface Texts {
  name: string;
  alias: string[];
  context: string;
  summary: string;
}

const FUSE_OPTIONS: IFuseOptions<Texts> = {
  keys: [
    { name: 'name', weight: 6 },
    { name: 'alias', weight: 4 },
    { name: 'context', weight: 2 },
    { name: 'summary', weight: 1 },
  ],
  includeScore: true,
  shouldSort: false,
  ignoreLocation: true,
  threshold: 0.25,
};

/** Fuse reads every text that it is given, so it is given few: the records that hold the words, or words like them. */
const CANDIDATES = 30;
/** The share of the query that a record must answer. Below it, "nothing fits" is the honest answer. */
const LEAST_FIT = 0.4;
/** Records that fit this much worse than the best are noise. */
const LEAST_OF_BEST = 0.5;
/** What being called exactly what was asked for adds: by its own name (in part, when the name says more), or by another. */
const NAMED = 0.6;
const ALSO_NAMED = 0.4;
/** What an answer to a question adds when a question was asked. */
const ANSWERS = 0.3;

/** Of records that fit alike, which comes first. */
const KIND_WORTH: Record<RecordKind, number> = {
  guide: 0.25,
  question: 0.12,
  comparison: 0.12,
  section: 0.1,
  claim: 0.08,
  topic: 0.08,
  term: 0.05,
  page: 0,
};

const FIELD = { name: 1, alias: 2, context: 4, summary: 8 };
const worthOf = (fields: number): number =>
  fields & FIELD.name ? 1 : fields & FIELD.alias ? 0.85 : fields & FIELD.context ? 0.6 : 0.5;

/** How well one reading of a part fits: the mean over its words. A part fits as well as its best reading. */
function bestReading(part: Part, size: number, fitOfWord: (reading: Reading, word: number) => Float32Array): Float32Array {
  const best = new Float32Array(size);
  for (const reading of part) {
    const sum = new Float32Array(size);
    reading.forEach((_, word) => fitOfWord(reading, word).forEach((fit, id) => (sum[id]! += fit / reading.length)));
    sum.forEach((fit, id) => (best[id] = Math.max(best[id]!, fit)));
  }
  return best;
}

const coverage = (query: string, names: string[]): number => {
  const words = query.split(' ');
  return Math.max(...names.map((name) => { const has = name.split(' '); return words.every((word) => has.includes(word)) ? (words.length / has.length) ** 2 : 0; }));
};

/** "Scalp micropigmentation (SMP)" has three names; a section is called by its heading, or by its guide and its heading. */
function namesOf({ title, section }: SearchRecord): string[] {
  const titles = [title, ...(/^(.+) \((.+)\)$/.exec(title)?.slice(1) ?? [])];
  return section === undefined ? titles : [section, ...titles.map((guide) => `${guide} ${section}`)];
}

/** A search over these records and those added later. `synonyms` are sets of phrases that mean the same. */
export function createSearch(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): Search {
  const index = createWordIndex();
  const phrases = createPhraseFinder(synonyms);
  for (const form of phrases.forms) index.learn(form);
  const kept: { record: SearchRecord; texts: Texts; names: string[]; aliases: string[] }[] = [];

  const readText = (text: string): { forms: string[]; names: string[] } => {
    const forms = wordsOf(text).map(({ form }) => form);
    const found = phrases.find(forms);
    const whole = found.filter(({ from, to }) => to - from === forms.length).map(({ concept }) => concept);
    return { forms: [...forms, ...new Set(found.map(({ concept }) => concept))], names: [forms.join(' '), ...whole] };
  };
  const keep = (record: SearchRecord): void => {
    const take = (text: string, field: number): string => {
      const { forms } = readText(text);
      for (const form of forms) index.add(form, kept.length, field);
      return forms.join(' ');
    };
    const name = record.section ?? record.title;
    const keywords = record.keywords ?? [];
    kept.push({
      record,
      texts: {
        name: take(name, FIELD.name),
        alias: keywords.map((keyword) => take(keyword, FIELD.alias)),
        context: record.section === undefined ? '' : take(record.title, FIELD.context),
        summary: take(record.summary, FIELD.summary),
      },
      names: namesOf(record).flatMap((title) => readText(title).names),
      aliases: keywords.flatMap((keyword) => readText(keyword).names),
    });
  };
  records.forEach(keep);

  /** Stage one: records that hold the words, by how much of the query they answer. */
  const pick = (parts: Part[]): { id: number; fit: number }[] => {
    const total = new Float32Array(kept.length);
    let asked = 0;
    for (const part of parts) {
      const fits = bestReading(part, kept.length, (reading, word) => {
        const fit = new Float32Array(kept.length);
        for (const { form, likeness } of reading[word]!) {
          const places = index.places(form);
          for (let at = 0; at < places.length; at += 2) {
            const id = places[at]!;
            fit[id] = Math.max(fit[id]!, likeness * worthOf(places[at + 1]!));
          }
        }
        return fit;
      });
      const holders = fits.reduce((count, fit) => count + (fit > 0 ? 1 : 0), 0);
      const rarity = Math.log(1 + kept.length / (1 + holders));
      asked += rarity;
      fits.forEach((fit, id) => (total[id]! += fit * rarity));
    }
    const found: { id: number; fit: number }[] = [];
    total.forEach((sum, id) => {
      if (sum > 0) found.push({ id, fit: sum / asked });
    });
    return found.sort((a, b) => b.fit - a.fit).slice(0, CANDIDATES);
  };

  /** Stage two: Fuse's score of each candidate, 1 for perfect. */
  const rank = (candidates: { id: number }[], parts: Part[]): Float32Array => {
    const fuse = new Fuse(candidates.map(({ id }) => kept[id]!.texts), FUSE_OPTIONS);
    const total = new Float32Array(candidates.length);
    for (const part of parts) {
      const fits = bestReading(part, candidates.length, (reading, word) => {
        const fit = new Float32Array(candidates.length);
        const [likest] = reading[word]!;
        if (likest) for (const { refIndex, score } of fuse.search(likest.form)) fit[refIndex] = 1 - (score ?? 1);
        return fit;
      });
      fits.forEach((fit, at) => (total[at]! += fit / parts.length));
    }
    return total;
  };

  return {
    add: (more) => more.forEach(keep),
    search(query, limit) {
      const text = query.slice(0, LONGEST_QUERY);
      const { parts, names } = readQuery(text, index, phrases.find);
      const candidates = pick(parts).filter(({ fit }) => fit >= LEAST_FIT);
      const scores = rank(candidates, parts);
      const asked = isQuestion(text);
      const ranked = candidates.map(({ id, fit }, at) => {
        const entry = kept[id]!;
        const relevance = (fit + scores[at]!) / 2;
        const named = Math.max(NAMED * coverage(names[0]!, entry.names), names.some((name) => [...entry.names, ...entry.aliases].includes(name)) ? ALSO_NAMED : 0);
        const answers = asked && entry.record.kind === 'question' ? ANSWERS : 0;
        return { entry, relevance, score: relevance + named + answers + KIND_WORTH[entry.record.kind] };
      });
      const best = Math.max(...ranked.map(({ relevance }) => relevance));
      const meant = new Set(parts.flat(3).map(({ form }) => form));
      return ranked.filter(({ relevance }) => relevance >= best * LEAST_OF_BEST)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ entry: { record }, score }) => ({
          record, score,
          title: [], section: [], summary: []
        }));
    },
  };
}
