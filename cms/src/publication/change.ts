import type { Envelope } from 'shared-types';
import type { Problem } from './problems.ts';

type Change = Pick<Envelope, 'changeKind' | 'changeNote'>;

/** What the log already holds of a document. */
export interface Past {
  published: boolean;
  /** The newest note that isn't empty. */
  lastNote: string;
}

/**
 * What a publication tells readers of the change. The first one is major, "First published". Afterwards the draft's
 * choice counts, empty meaning minor. A major change needs a note of its own; a minor one drops a note left over from last time.
 */
export function changeOf(draft: Record<string, unknown>, past: Past): Change & { problems: Problem[] } {
  if (!past.published) return { changeKind: 'major', changeNote: 'First published', problems: [] };
  const note = typeof draft['changeNote'] === 'string' ? draft['changeNote'].trim() : '';
  const repeated = note === past.lastNote;
  if (draft['changeKind'] !== 'major') return { changeKind: 'minor', changeNote: repeated ? '' : note, problems: [] };
  const problems: Problem[] = [];
  if (note === '') problems.push({ path: ['changeNote'], message: 'A major change needs a note. Say what changed and why.' });
  else if (repeated)
    problems.push({
      path: ['changeNote'],
      message: 'This is the note of the last change. Say what changed this time, or set the kind of change to minor.',
    });
  return { changeKind: 'major', changeNote: note, problems };
}
