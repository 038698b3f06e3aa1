// Generated from the schema files of cms/ by `pnpm contract:generate`. Do not edit.
import { z } from 'zod';
import { blocksCallout, blocksCareCard, blocksClaimGroup, blocksComparison, blocksDiagram, blocksDoDontList, blocksEvidenceTable, blocksFigure, blocksNumbers, blocksProse, blocksQuestionGroup, blocksSteps, blocksTimeline, partsClinicalCode, partsComparisonCriterion, partsComparisonOption } from './components.ts';
import { documentId, richText } from '../primitives.ts';

export const claim = z.object({
  title: z.string().min(1).max(120),
  slug: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  asAdvertised: z.string().min(1).max(300),
  verdict: z.enum(["supported","partly","misleading","wrong","no-evidence"]),
  why: richText,
  truth: richText,
  guide: documentId.optional(),
  topics: z.array(documentId).default([]),
  aliases: z.string().optional(),
  sources: z.array(documentId).default([]),
});

export const comparison = z.object({
  title: z.string().min(1).max(80),
  slug: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  answer: z.string().min(1).max(300),
  options: z.array(partsComparisonOption).min(2).max(8),
  criteria: z.array(partsComparisonCriterion).min(1).max(30),
  topics: z.array(documentId).min(1),
  aliases: z.string().optional(),
  sources: z.array(documentId).default([]),
  nextReview: z.iso.date(),
});

export const guide = z.object({
  title: z.string().min(1).max(80),
  slug: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  shortId: z.string().max(8).regex(new RegExp("^[a-z0-9]{5,8}$")).optional(),
  kind: z.enum(["overview","condition","treatment","procedure","scar","living-with"]),
  answer: z.string().min(1).max(300),
  keyPoints: z.string().min(1),
  topics: z.array(documentId).min(1),
  aliases: z.string().optional(),
  body: z.array(z.discriminatedUnion('__component', [blocksProse, blocksCallout, blocksCareCard, blocksFigure, blocksDiagram, blocksSteps, blocksTimeline, blocksDoDontList, blocksEvidenceTable, blocksNumbers, blocksComparison, blocksQuestionGroup, blocksClaimGroup])).min(1),
  redFlags: z.array(blocksCareCard).default([]),
  questionsToAsk: z.string().optional(),
  relatedGuides: z.array(documentId).default([]),
  sources: z.array(documentId).default([]),
  clinicalCodes: z.array(partsClinicalCode).default([]),
  nextReview: z.iso.date(),
  authors: z.array(documentId).default([]),
});

export const page = z.object({
  title: z.string().min(1).max(80),
  slug: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  answer: z.string().min(1).max(300),
  body: z.array(z.discriminatedUnion('__component', [blocksProse, blocksCallout, blocksCareCard, blocksFigure, blocksDiagram, blocksSteps, blocksTimeline, blocksDoDontList, blocksEvidenceTable, blocksNumbers, blocksComparison, blocksQuestionGroup, blocksClaimGroup])).min(1),
});

export const person = z.object({
  name: z.string().min(1).max(120),
  slug: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  role: z.string().min(1).max(120),
  credentials: z.string().max(200).optional(),
  registerUrl: z.string().max(500).regex(new RegExp("^https://[^\\s]+$")).optional(),
  interests: z.string().max(500).optional(),
});

export const question = z.object({
  title: z.string().min(1).max(120),
  slug: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  answer: richText,
  guide: documentId,
  section: z.string().max(80).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")).optional(),
  topics: z.array(documentId).default([]),
  aliases: z.string().optional(),
  sources: z.array(documentId).default([]),
});

export const redirect = z.object({
  title: z.string().min(1).max(120),
  from: z.string().min(1).max(200).regex(new RegExp("^/(?![/\\\\])[a-z0-9/_.-]*$")),
  to: z.string().min(1).max(200).regex(new RegExp("^/(?![/\\\\])[a-z0-9/_.#-]*$")),
});

export const siteSettings = z.object({
  title: z.string().min(1).max(60),
  tagline: z.string().min(1).max(160),
  funding: z.string().min(1).max(500),
  licence: z.string().min(1).max(300),
});

export const source = z.object({
  title: z.string().min(1).max(250),
  key: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  organisation: z.string().min(1).max(250),
  year: z.int().min(1900).max(2100).optional(),
  type: z.enum(["guideline","systematic-review","review","trial","case-series","regulator","patient-information","reference","commercial"]),
  url: z.string().min(1).max(500).regex(new RegExp("^https?://[^\\s]+$")),
  doi: z.string().max(120).regex(new RegExp("^10\\.\\d{4,9}/\\S+$")).optional(),
  pmid: z.string().max(9).regex(new RegExp("^\\d+$")).optional(),
  accessed: z.iso.date(),
  commercial: z.boolean().default(false),
  retracted: z.boolean().default(false),
});

export const synonymSet = z.object({
  title: z.string().min(1).max(80),
  terms: z.string().min(1),
});

export const term = z.object({
  title: z.string().min(1).max(80),
  slug: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  definition: z.string().min(1).max(500),
  aliases: z.string().optional(),
  guide: documentId.optional(),
});

export const topic = z.object({
  title: z.string().min(1).max(60),
  slug: z.string().min(1).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  summary: z.string().min(1).max(300),
  order: z.int().min(1).max(99),
  tint: z.enum(["alopecia","smp","transplants","scars","living"]),
});

