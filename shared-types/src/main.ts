export * from './blocks.ts';
export { canonicalJson } from './canonical-json.ts';
export type { Comparison } from './content/comparison.ts';
export type { Guide } from './content/guide.ts';
export type { Page } from './content/page.ts';
export type { Redirect } from './content/redirect.ts';
export type { SynonymSet } from './content/synonym-set.ts';
export * from './content-types.ts';
export { populate } from './generated/populate.ts';
export { headingId, headingIds } from './heading-id.ts';
export { lines } from './lines.ts';
export { withoutNulls } from './nulls.ts';
export {
  documentId,
  type InlineNode,
  type ListNode,
  type MediaFile,
  type RichText,
  type RichTextNode,
  type TextNode,
} from './primitives.ts';
export { openDataSchemas, type GoneGuide, type OpenGuide, type OpenGuideList, type OpenGuideSummary } from './open-data.ts';
export * from './preview.ts';
export * from './publication.ts';
export type { Change, Published, Revision } from './published.ts';
export * from './report.ts';
export { reviewSchema, type Review } from './review.ts';
export {
  codeUrl,
  guideCompanions,
  pagedTypes,
  reservedSlugs,
  shortUrl,
  sitePaths,
  urlOf,
  type GuideCompanion,
  type PagedType,
} from './routes.ts';
export * from './taxonomy.ts';
