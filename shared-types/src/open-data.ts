import { z } from 'zod';
import { block, blocksCareCard, partsClinicalCode } from './generated/components.ts';
import { guide, source } from './generated/content-types.ts';
import { reviewSchema } from './review.ts';

/** The version in every address of the open data. What a version says is only ever added to; a change of meaning is a new version. */
const OPEN_DATA_VERSION = 1;

const url = z.url();
const page = z.object({ title: z.string(), url });
const withdrawal = z.object({ at: z.iso.datetime(), reason: z.string() });

const licence = z.object({
  text: z.string(),
  /** Absent while the site's words name no licence that has an address. */
  url: url.optional(),
});

/** What the list says of a guide, and its own document first. */
const summary = z.object({
  slug: guide.shape.slug,
  title: guide.shape.title,
  kind: guide.shape.kind,
  /** The guide in one sentence, without the marks of its citations. */
  answer: z.string(),
  url,
  /** For paper: it outlives the slug. */
  permanentUrl: url.optional(),
  json: url,
  language: z.literal('en-GB'),
  revision: z.int().min(1),
  /** The revision and the first eight digits of its content's hash, as leaflets carry them. */
  mark: z.string(),
  published: z.iso.datetime(),
  modified: z.iso.datetime(),
  nextReview: guide.shape.nextReview,
  /** What happened before this revision went out: who signed it, or why it went out unsigned. `null`: no clinician has ever signed it. */
  review: reviewSchema.nullable(),
  topics: z.array(page),
  codes: z.array(partsClinicalCode),
});

const openGuideSchema = summary.extend({
  $schema: url,
  version: z.literal(OPEN_DATA_VERSION),
  status: z.enum(['live', 'withdrawn']),
  /** When and why it was withdrawn, of a guide that stays readable under a notice. */
  withdrawal: withdrawal.optional(),
  licence,
  keyPoints: z.array(z.string()),
  /** The sections of the body as text. `[@key]` names a source. */
  hasPart: z.array(z.object({ id: z.string(), title: z.string(), url, text: z.string() })),
  /** The body in blocks, as the editors wrote it. */
  body: z.array(block),
  redFlags: z.array(blocksCareCard),
  questionsToAsk: z.array(z.string()),
  /** What the page cites, under the numbers that it has there. */
  sources: z.array(
    source
      .pick({
        key: true,
        title: true,
        organisation: true,
        year: true,
        type: true,
        url: true,
        doi: true,
        accessed: true,
        commercial: true,
        retracted: true,
      })
      .extend({ number: z.int().min(1) }),
  ),
  related: z.array(page),
  /** Major changes, newest first. */
  changes: z.array(z.object({ revision: z.int().min(1), at: z.iso.datetime(), note: z.string() })),
  links: z.object({
    leaflet: url,
    largeLeaflet: url,
    embed: url,
    embedWhole: url,
    oembed: url,
    atom: url,
    feed: url,
    clinics: url,
    qrSvg: url,
    qrPng: url,
  }),
});
export type OpenGuide = z.infer<typeof openGuideSchema>;

/** What stands at a guide's address when the guide has gone. */
const goneGuideSchema = z.object({
  $schema: url,
  version: z.literal(OPEN_DATA_VERSION),
  status: z.literal('gone'),
  title: z.string(),
  withdrawal,
});
export type GoneGuide = z.infer<typeof goneGuideSchema>;

const openGuideListSchema = z.object({
  $schema: url,
  version: z.literal(OPEN_DATA_VERSION),
  licence,
  /** Every guide that is live, by title. */
  guides: z.array(summary),
});
export type OpenGuideList = z.infer<typeof openGuideListSchema>;
export type OpenGuideSummary = z.infer<typeof summary>;

/** The documents of the open data by the name of their JSON Schema. */
export const openDataSchemas = {
  guide: z.discriminatedUnion('status', [openGuideSchema, goneGuideSchema]),
  guides: openGuideListSchema,
};
