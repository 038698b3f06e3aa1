import type { Progress } from './progress.ts';

/** What an editor can do with a document on its way to readers. */
export const steps = ['submit', 'return', 'sign', 'publish', 'override'] as const;
export type Step = (typeof steps)[number];

/** The permission that each step needs. Publishing has Strapi's own. */
export const permissionOf: Record<Exclude<Step, 'publish'>, string> = {
  submit: 'api::editorial.submit',
  return: 'api::editorial.return',
  sign: 'api::editorial.sign',
  override: 'api::editorial.override',
};

/** Who wants to take a step. */
export interface Person {
  /** The administrator's number; `null` for a command. */
  id: number | null;
  may(step: Step): boolean;
}

/** Why a step isn't taken: the person's role may not, or the document isn't where the step begins. */
export interface Refusal {
  because: 'role' | 'state';
  message: string;
}

const ROLE: Record<Step, string> = {
  submit: 'Your role may not send documents for review. Ask their author or an editor.',
  return: 'Your role may not return documents. Ask a clinical reviewer or an editor.',
  sign: 'Your role may not sign. Ask a clinical reviewer.',
  publish: 'Your role may not publish. Ask an editor.',
  override: 'Your role may not publish without a signature. Ask an editor.',
};

function held({ reopened, returned }: Progress): string {
  if (returned) return 'It has comments that nobody has answered. Send it for review again';
  return reopened
    ? 'It changed after it was signed. A clinical reviewer must sign it again'
    : 'It is in review. A clinical reviewer must sign it';
}

function refusedByState(step: Step, progress: Progress, { id }: Person): string | null {
  const { stage, returned, editors } = progress;
  const isHeld = stage === 'in review' || returned;
  switch (step) {
    case 'submit':
      if (stage === 'in review') return 'It is in review already.';
      return stage === 'signed' ? 'It is signed. Publish it; a changed text goes back into review by itself.' : null;
    case 'return':
      return stage === 'draft' ? 'It isn’t in review, so it can’t be returned.' : null;
    case 'sign':
      if (stage === 'draft') return 'It isn’t in review. Its author sends it for review first.';
      if (stage === 'signed') return 'It is signed already.';
      return id !== null && editors.has(id) ? 'You edited this text, so somebody else has to sign it.' : null;
    case 'publish':
      return isHeld ? `${held(progress)}, or an editor publishes it without a signature and says why.` : null;
    case 'override':
      return isHeld ? null : 'Nothing holds it up. Publish it.';
  }
}

/**
 * Why a person can't take this step now; `null` when they can. The server refuses by it, and the admin offers by it.
 */
export function refusalOf(step: Step, progress: Progress, person: Person): Refusal | null {
  if (!person.may(step)) return { because: 'role', message: ROLE[step] };
  const message = refusedByState(step, progress, person);
  return message === null ? null : { because: 'state', message };
}
