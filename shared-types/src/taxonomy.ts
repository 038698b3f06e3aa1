import type { CareCard, ComparisonCell } from './blocks.ts';
import type { Claim, ContentOf, Source } from './content-types.ts';

type Labels<Key extends string> = Record<Key, string>;

/** Words for readers. The keys are the contract's, so a new value without a word does not compile. */
export const guideKinds: Labels<ContentOf<'guide'>['kind']> = {
  overview: 'Overview',
  condition: 'Condition',
  treatment: 'Treatment',
  procedure: 'Procedure',
  scar: 'Scars',
  'living-with': 'Living with it',
};

export const verdicts: Labels<Claim['verdict']> = {
  supported: 'Supported',
  partly: 'Partly true',
  misleading: 'Misleading',
  wrong: 'Wrong',
  'no-evidence': 'No evidence found',
};

export const certainties: Labels<ComparisonCell['certainty']> = {
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
  'very-low': 'Very low',
  none: 'No evidence found',
};

/** Said in every care card's heading, so that the urgency never hangs on colour alone. */
export const urgencies: Labels<CareCard['urgency']> = {
  'non-urgent': 'Not urgent',
  urgent: 'Urgent',
  emergency: 'Emergency',
};

export const sourceTypes: Labels<Source['type']> = {
  guideline: 'Guideline',
  'systematic-review': 'Systematic review',
  review: 'Review',
  trial: 'Trial',
  'case-series': 'Case series',
  regulator: 'Regulator',
  'patient-information': 'Patient information',
  reference: 'Reference',
  commercial: 'Commercial page',
};

/** Systems of clinical codes, as their keepers write them. */
export const codeSystems: Labels<ContentOf<'guide'>['clinicalCodes'][number]['system']> = {
  icd10: 'ICD-10',
  icd11: 'ICD-11',
  snomed: 'SNOMED CT',
};
