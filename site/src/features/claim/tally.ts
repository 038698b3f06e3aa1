import { verdicts, type Claim, type Published } from 'shared-types';

export type Verdict = Claim['verdict'];

/** Verdicts from the best to the worst, as the contract lists them. */
const order = Object.keys(verdicts) as Verdict[];

/** How many claims got each verdict, the best verdict first; verdicts that none got are left out. */
export const tally = (claims: Published<'claim'>[]): { verdict: Verdict; count: number }[] =>
  order
    .map((verdict) => ({ verdict, count: claims.filter(({ content }) => content.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
