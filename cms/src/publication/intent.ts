import { AsyncLocalStorage } from 'node:async_hooks';
import type { Review, Withdrawal } from 'shared-types';

/** What an editor asks for beyond Strapi's own publishing and unpublishing. */
export interface Intent {
  /** Readers see it within seconds, and nothing that other documents need holds it up. */
  urgent: boolean;
  /** What becomes of the address of what is being withdrawn. */
  withdrawal?: Withdrawal;
  /** What readers are told of the change, in place of the draft's own words. */
  changeNote?: string;
  /** What the review stamp says of what is being published, once that is decided; `null`: nobody has signed it. */
  review?: Review | null;
  /** Why it is published although a clinical reviewer has yet to sign it. Readers see it. */
  override?: string;
  /** Who asked for work that runs later, as `actorOf` names people. */
  actor?: string;
}

const current = new AsyncLocalStorage<Intent>();

/** What the running request asks for; nothing special outside `withIntent`. */
export const intent = (): Intent => current.getStore() ?? { urgent: false };

/** Runs Strapi's publishing or unpublishing for an editor who asks for more than that, beside what is asked for already. */
export const withIntent = <Result>(asked: Partial<Intent>, work: () => Promise<Result>): Promise<Result> =>
  current.run({ ...intent(), ...asked }, work);
