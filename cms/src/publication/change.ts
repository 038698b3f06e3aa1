import type { Surroundings } from '../publish-rules/rule.ts';

/** What the log already holds of a document. */
interface Past {
  published: boolean;
  /** The newest note that isn't empty, else ''. */
  lastNote: string;
}

/**
 * What a publication tells readers of the change. The first one is major, "First published". Afterwards the draft's
 * choice counts, empty meaning minor; a minor change drops a note left over from last time.
 */
export function changeOf(draft: Record<string, unknown>, { published, lastNote }: Past): Surroundings['change'] {
  if (!published) return { isFirst: true, kind: 'major', note: 'First published', lastNote: '' };
  const note = typeof draft['changeNote'] === 'string' ? draft['changeNote'].trim() : '';
  if (draft['changeKind'] === 'major') return { isFirst: false, kind: 'major', note, lastNote };
  return { isFirst: false, kind: 'minor', note: note === lastNote ? '' : note, lastNote };
}
