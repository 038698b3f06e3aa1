const group = /\[@[^\]]*\]/g;

/** The citations of a text as they are written: `[@a; @b]`. */
export const citationsOf = (text: string): string[] => text.match(group) ?? [];

/** The text as it reads without them. */
export const withoutCitations = (text: string): string =>
  text
    .replace(group, '')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const QUOTATION = /[“"][^”"]*[”"]/g;

/** What a text says for itself: without citations, and with blanks where it quotes an advert. */
export const ownWords = (text: string): string => withoutCitations(text).replace(QUOTATION, (quotation) => ' '.repeat(quotation.length));

/**
 * The keys in `[@a]` and `[@a; @b]`. What stands between the brackets otherwise comes back as it is, and so names no source.
 */
export const citedKeys = (text: string): string[] =>
  citationsOf(text).flatMap((citation) =>
    citation
      .slice(1, -1)
      .split(';')
      .map((part) => {
        const trimmed = part.trim();
        return /^@[a-z0-9-]+$/.test(trimmed) ? trimmed.slice(1) : trimmed;
      }),
  );
