import type { Rule } from './rule.ts';
import { absoluteWording } from './rules/absolute-wording.ts';
import { address } from './rules/address.ts';
import { answerLength } from './rules/answer-length.ts';
import { changeNote } from './rules/change-note.ts';
import { citation } from './rules/citation.ts';
import { commercialSource } from './rules/commercial-source.ts';
import { evenHanded } from './rules/even-handed.ts';
import { headingOrder } from './rules/heading-order.ts';
import { internalLink } from './rules/internal-link.ts';
import { jurisdiction } from './rules/jurisdiction.ts';
import { longSentence } from './rules/long-sentence.ts';
import { optionalRelation } from './rules/optional-relation.ts';
import { pictureDescription } from './rules/picture-description.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { redFlags } from './rules/red-flags.ts';
import { requiredRelation } from './rules/required-relation.ts';
import { retractedSource } from './rules/retracted-source.ts';
import { reviewBunching } from './rules/review-bunching.ts';
import { salesWording } from './rules/sales-wording.ts';
import { sourceKey } from './rules/source-key.ts';
import { uncitedAuthority } from './rules/uncited-authority.ts';
import { uncitedNumber } from './rules/uncited-number.ts';
import { usSpelling } from './rules/us-spelling.ts';

/** Every rule for a document that fits the contract, errors first. */
export const allRules: readonly Rule[] = [
  uncitedNumber,
  citation,
  retractedSource,
  redFlags,
  requiredRelation,
  address,
  sourceKey,
  changeNote,
  absoluteWording,
  salesWording,
  uncitedAuthority,
  commercialSource,
  jurisdiction,
  longSentence,
  readingGrade,
  answerLength,
  usSpelling,
  headingOrder,
  pictureDescription,
  internalLink,
  optionalRelation,
  reviewBunching,
  evenHanded,
];
