import { verdicts, type Claim, type Published } from 'shared-types';

export type Verdict = Claim['verdict'];

/** Verdicts from the best to the worst, as the contract lists them. */
const order = Object.keys(verdicts) as Verdict[];

/** How many claims got each verdict, the best verdict first; verdicts that none got are left out. */
export const tally = (claims: Published<'claim'>[]): { verdict: Verdict; count: number }[] =>
  order
    .map((verdict) => ({ verdict, count: claims.filter(({ content }) => content.verdict === verdict).length }))
    .filter(({ count }) => count > 0);

/** As many as `claims.css` has a rule for. */
const MOST_TOPICS = 8;

/** A topic that claims can be filtered by. */
interface ClaimTopic {
  /** By which the style sheet knows it: topics are content, so it can't know their names. */
  place: number;
  documentId: string;
  title: string;
  count: number;
}

/** The topics that claims have, in the site's order, each with how many. */
export const claimTopics = (claims: Published<'claim'>[], topics: Published<'topic'>[]): ClaimTopic[] =>
  topics
    .map(({ documentId, content }) => ({
      documentId,
      title: content.title,
      count: claims.filter((claim) => claim.content.topics.includes(documentId)).length,
    }))
    .filter(({ count }) => count > 0)
    .slice(0, MOST_TOPICS)
    .map((topic, index) => ({ place: index + 1, ...topic }));
