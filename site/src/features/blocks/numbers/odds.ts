import type { Frequency } from 'shared-types';

/** A count for readers: `1,000`. */
const count = (value: number): string => value.toLocaleString('en-GB');

/** How many of 1,000 that is, rounded. */
export const perThousand = ({ numerator, denominator }: Frequency): number => Math.round((numerator / denominator) * 1000);

/** `12 in 1,000` */
export const asGiven = ({ numerator, denominator }: Frequency): string => `${count(numerator)} in ${count(denominator)}`;

/**
 * The same as a small fraction: `About 1 in 83`, or tenths where “1 in N” would be off by more than a tenth; `undefined`
 * where it would only repeat what is given, or for none and all.
 */
export const asSmallFraction = ({ numerator, denominator }: Frequency): string | undefined => {
  if (numerator === 0 || numerator >= denominator || numerator === 1) return undefined;
  const share = numerator / denominator;
  const oneIn = Math.round(1 / share);
  const off = Math.abs(1 / oneIn - share) / share;
  if (oneIn > 1 && off <= 0.1) return `${off === 0 ? '' : 'About '}1 in ${count(oneIn)}`;
  const tenths = Math.round(share * 10);
  if (denominator === 10) return undefined;
  return tenths === 10 ? 'More than 9 in 10' : `About ${tenths} in 10`;
};

/** The icon array in words, for those who can't see it and for those who would rather read. */
export const inWords = (frequency: Frequency): string => {
  const { numerator, denominator } = frequency;
  const filled = perThousand(frequency);
  if (numerator === 0) return `It was seen in none of ${count(denominator)}.`;
  if (filled === 0) return 'That is less than one of these 1,000 dots.';
  const about = filled * denominator === numerator * 1000 ? 'At' : 'At about';
  return `${about} this rate it happens in ${count(filled)} of 1,000, and not in the other ${count(1000 - filled)}.`;
};
