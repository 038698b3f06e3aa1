// Generated from the schema files of cms/ by `pnpm contract:generate`. Do not edit.
import { z } from 'zod';
import { documentId, mediaFile, richText } from '../primitives.ts';

export const blocksCallout = z.object({
  __component: z.literal('blocks.callout').default('blocks.callout'),
  tone: z.enum(["note","important"]),
  title: z.string().min(1).max(120),
  content: richText,
});

export const blocksCareCard = z.object({
  __component: z.literal('blocks.care-card').default('blocks.care-card'),
  urgency: z.enum(["non-urgent","urgent","emergency"]),
  heading: z.string().min(1).max(120),
  content: richText,
});

export const blocksClaimGroup = z.object({
  __component: z.literal('blocks.claim-group').default('blocks.claim-group'),
  title: z.string().max(120).optional(),
  claims: z.array(documentId).min(1),
});

export const blocksComparison = z.object({
  __component: z.literal('blocks.comparison').default('blocks.comparison'),
  comparison: documentId,
});

export const blocksDiagram = z.object({
  __component: z.literal('blocks.diagram').default('blocks.diagram'),
  drawing: z.enum(["hair-cycle","norwood-scale","ludwig-scale","strip-and-fue-donor","pigment-depth","scar-types","areata-patterns","scar-widening","transplant-timeline","hair-types"]),
  caption: z.string().max(300).optional(),
});

export const blocksDoDontList = z.object({
  __component: z.literal('blocks.do-dont-list').default('blocks.do-dont-list'),
  title: z.string().max(120).optional(),
  dos: z.string().min(1),
  donts: z.string().min(1),
});

export const partsTableRow = z.object({
  cells: z.string().min(1),
});

export const blocksEvidenceTable = z.object({
  __component: z.literal('blocks.evidence-table').default('blocks.evidence-table'),
  caption: z.string().min(1).max(160),
  columns: z.string().min(1),
  rows: z.array(partsTableRow).min(1).max(60),
});

export const blocksFigure = z.object({
  __component: z.literal('blocks.figure').default('blocks.figure'),
  image: mediaFile,
  alt: z.string().min(1).max(125),
  longDescription: z.string().min(1).max(1500),
  caption: z.string().max(300).optional(),
  credit: z.string().min(1).max(160),
  licence: z.string().min(1).max(120),
});

export const partsFrequency = z.object({
  numerator: z.int().min(0),
  denominator: z.int().min(1),
  outcome: z.string().min(1).max(200),
  population: z.string().min(1).max(400),
});

export const blocksNumbers = z.object({
  __component: z.literal('blocks.numbers').default('blocks.numbers'),
  title: z.string().max(120).optional(),
  items: z.array(partsFrequency).min(1).max(8),
});

export const blocksProse = z.object({
  __component: z.literal('blocks.prose').default('blocks.prose'),
  content: richText,
});

export const blocksQuestionGroup = z.object({
  __component: z.literal('blocks.question-group').default('blocks.question-group'),
  title: z.string().max(120).optional(),
  questions: z.array(documentId).min(1),
});

export const partsStep = z.object({
  title: z.string().min(1).max(120),
  text: z.string().min(1).max(600),
});

export const blocksSteps = z.object({
  __component: z.literal('blocks.steps').default('blocks.steps'),
  title: z.string().max(120).optional(),
  items: z.array(partsStep).min(1).max(20),
});

export const partsTimelineEvent = z.object({
  when: z.string().min(1).max(40),
  text: z.string().min(1).max(600),
});

export const blocksTimeline = z.object({
  __component: z.literal('blocks.timeline').default('blocks.timeline'),
  title: z.string().max(120).optional(),
  events: z.array(partsTimelineEvent).min(1).max(20),
});

export const partsClinicalCode = z.object({
  system: z.enum(["icd10","icd11","snomed"]),
  code: z.string().min(1).max(20).regex(new RegExp("^[A-Za-z0-9.]+$")),
  label: z.string().min(1).max(120),
});

export const partsQuantity = z.object({
  low: z.number(),
  high: z.number().optional(),
  unit: z.string().min(1).max(40),
});

export const partsComparisonCell = z.object({
  option: z.string().min(1).max(40).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  text: z.string().min(1).max(900),
  certainty: z.enum(["high","moderate","low","very-low","none"]),
  numbers: z.array(partsQuantity).default([]),
});

export const partsComparisonCriterion = z.object({
  name: z.string().min(1).max(80),
  help: z.string().max(300).optional(),
  cells: z.array(partsComparisonCell).min(2).max(8),
});

export const partsComparisonOption = z.object({
  key: z.string().min(1).max(40).regex(new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
  name: z.string().min(1).max(60),
  guide: documentId.optional(),
});

export const block = z.discriminatedUnion('__component', [blocksCallout, blocksCareCard, blocksClaimGroup, blocksComparison, blocksDiagram, blocksDoDontList, blocksEvidenceTable, blocksFigure, blocksNumbers, blocksProse, blocksQuestionGroup, blocksSteps, blocksTimeline]);

