import { diffArrays } from 'diff';

/** A stretch of text that both have, that only the earlier has, or only the later. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words, figures and spaces. `1,000`, `0.5`, `10–12` and `5 %` without its space are one figure each: half a figure means nothing. */
const TOKEN = /\d+(?:[.,:/–-]\d+)*%?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\s+|[^\s]/gu;
const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** Milliseconds. Two texts with nothing in common take long to compare, and there is nothing to see in the answer. */
const LONGEST = 1000;

/** What changed from one text to another, in words and figures. Joined, the stretches that a text has are that text. */
export function wordDiff(earlier: string, later: string): Stretch[] {
  const changes = diffArrays(tokens(earlier), tokens(later), { timeout: LONGEST });
  if (changes === undefined)
    return [
      { kind: 'removed', text: earlier },
      { kind: 'added', text: later },
    ];
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
}

/** Characters of what didn't change that are left on either side of a change. */
const CONTEXT = 160;
const CUT = ' … ';

/** Cuts what didn't change down to what a change is understood by. */
export function inContext(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map(({ kind, text }, index) => {
    if (kind !== 'same') return { kind, text };
    const before = index === 0 ? '' : text.slice(0, CONTEXT);
    const after = index === stretches.length - 1 ? '' : text.slice(-CONTEXT);
    return { kind, text: before.length + after.length >= text.length ? text : before + CUT + after };
  });
}
