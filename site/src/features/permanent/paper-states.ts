import type { Change, Published } from 'shared-types';

/** What the page says to paper of one revision. */
interface PaperState {
  /** The fragment that the paper's code carries. */
  mark: string;
  revision: number;
  at: string;
  isCurrent: boolean;
  /** Major changes since, newest first. */
  since: Change[];
}

/** Every revision that can be on paper, newest first, with what its reader has missed. */
export const paperStates = ({ revisions, revision: live }: Published<'guide'>): PaperState[] =>
  revisions.map(({ mark, revision, at }) => ({
    mark,
    revision,
    at,
    isCurrent: revision === live,
    since: revisions.filter((later) => later.major && later.revision > revision),
  }));
