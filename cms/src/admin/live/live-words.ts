import type { LiveState } from 'shared-types';
import { moment } from '../day.ts';

interface Words {
  /** In a word or two. */
  label: string;
  tone: 'neutral' | 'primary' | 'success' | 'warning' | 'danger';
  /** A sentence or two for whoever wants to know more. */
  detail: string;
}

function whenLive({ withdrawn, at, seen, unseen }: Extract<LiveState, { state: 'live' }>): Words {
  const label = `${withdrawn ? 'Withdrawn' : 'Live'}${at === null ? '' : ` at ${moment(at)}`}`;
  if (seen?.where === 'public') {
    const detail = withdrawn
      ? 'The public address was looked at: it is as the withdrawal says.'
      : 'The public page was looked at: it is as published.';
    return { label, tone: 'success', detail };
  }
  if (seen)
    return { label, tone: 'success', detail: 'The publisher serves it. The public address could not be reached from there to look at it.' };
  if (unseen !== null)
    return { label: `${label}, not seen yet`, tone: 'warning', detail: `${unseen} A cache in between may still hold the older page.` };
  return { label, tone: 'success', detail: 'The public page is being looked at.' };
}

/** What an editor is told of a change's way to readers. */
export function wordsOf(live: LiveState): Words {
  switch (live.state) {
    case 'unpublished':
      return { label: 'Not published', tone: 'neutral', detail: 'Readers have never seen it.' };
    case 'queued':
      return live.silent
        ? { label: 'Waiting', tone: 'warning', detail: 'The publisher has asked for nothing for a minute. Is it running?' }
        : { label: 'Queued', tone: 'primary', detail: `Since ${moment(live.since)}. The publisher takes it next.` };
    case 'rendering':
      return { label: 'Rendering', tone: 'primary', detail: 'The pages are being made. It takes a second or two.' };
    case 'failed':
      return { label: 'Failed, page unchanged', tone: 'danger', detail: live.why };
    case 'live':
      return whenLive(live);
  }
}

/** Whether the next look may soon show something else. */
export const isUnderway = ({ state }: LiveState): boolean => state === 'queued' || state === 'rendering';
