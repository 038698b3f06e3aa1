import { lines, type Published, type Source } from 'shared-types';
import { splitCitations, type CitationPiece } from '../citations.ts';
import type { CitedSource } from '../cited-source.ts';
import { placesOf, type Place } from './places.ts';
import { TermIndex, type Term } from './term-index.ts';

/** A piece of a text as its page shows it: words, a term with its first use on the page, or citations with the notes beside them. */
export type AnnotatedPiece = { text: string } | { text: string; term: Term } | { keys: string[]; notes?: ReadonlyMap<number, string> };

/** How the texts of a page are annotated, by where they stand. A place that is not among them shows words and citations alone. */
export type Annotations = ReadonlyMap<Place, AnnotatedPiece[]>;

export interface AnnotatedGuide {
  annotations: Annotations;
  /** The terms that the page explains, in the order of their first use. */
  explained: Term[];
}

/** Who says it and when, short enough for a margin; an interest is part of who says it. */
export const shortForm = ({ organisation, year, commercial, retracted }: Source): string => {
  const who = organisation.split(/;| \(|,? doi:/)[0]?.trim() ?? organisation;
  const when = year === undefined || who.includes(String(year)) ? '' : `, ${year}`;
  return `${who}${when}${retracted ? '. Retracted' : ''}${commercial ? '. Has an interest' : ''}`;
};

/** What a guide is about needs no explaining on its page: what its title names, and other names of it that have this guide. */
const subjectsOf = ({ documentId, content }: Published<'guide'>, index: TermIndex): Set<Term> => {
  const named = index.usesIn(content.title).map(({ term }) => term);
  const others = lines(content.aliases).flatMap((alias) =>
    index.usesIn(alias).filter(({ term, start, end }) => term.content.guide === documentId && end - start === alias.length),
  );
  return new Set([...named, ...others.map(({ term }) => term)]);
};

/** Cuts texts at the terms that nothing before them on the page has explained, and keeps those terms. */
const explainer = (index: TermIndex, known: ReadonlySet<Term>) => {
  const explained = new Set<Term>();
  const explain = (text: string): AnnotatedPiece[] => {
    const pieces: AnnotatedPiece[] = [];
    let from = 0;
    for (const { term, start, end } of index.usesIn(text)) {
      if (known.has(term) || explained.has(term)) continue;
      explained.add(term);
      if (start > from) pieces.push({ text: text.slice(from, start) });
      pieces.push({ term, text: text.slice(start, end) });
      from = end;
    }
    if (from < text.length) pieces.push({ text: text.slice(from) });
    return pieces;
  };
  return { explained, explain };
};

/** Gives each source’s note to the first citation that asks for it. */
const noteTaker = (sources: readonly CitedSource[]) => {
  const waiting = new Map(sources.map((cited) => [cited.source.content.key, cited]));
  return (keys: string[]): Map<number, string> => {
    const found = keys.flatMap((key) => waiting.get(key) ?? []);
    for (const { source } of found) waiting.delete(source.content.key);
    return new Map(found.map(({ number, source }) => [number, `${number} ${shortForm(source.content)}`]));
  };
};

/**
 * What a guide's page adds to its running text: each glossary term is explained where it is used first, each source has a
 * note beside its first citation. The same guide, glossary and sources always give the same.
 */
export const annotate = (guide: Published<'guide'>, terms: readonly Term[], sources: readonly CitedSource[]): AnnotatedGuide => {
  const index = new TermIndex(terms);
  const { explained, explain } = explainer(index, subjectsOf(guide, index));
  const notesOn = noteTaker(sources);
  const annotations = new Map<Place, AnnotatedPiece[]>();
  for (const { place, text, explains, hasMargin } of placesOf(guide.content)) {
    const annotated = (piece: CitationPiece): AnnotatedPiece[] => {
      if ('keys' in piece) return [hasMargin ? { ...piece, notes: notesOn(piece.keys) } : piece];
      return explains ? explain(piece.text) : [piece];
    };
    annotations.set(place, splitCitations(text).flatMap(annotated));
  }
  return { annotations, explained: [...explained] };
};
