import { Widget } from '@strapi/strapi/admin';
import type { LiveState } from 'shared-types';
import { LiveBadge } from '../live/LiveBadge.tsx';
import { EntryList, type Entry } from './EntryList.tsx';
import { useOverview } from './use-overview.ts';

/** Milliseconds: somebody who has just published watches this. */
const AGAIN = 5000;

/** What was published or withdrawn last, and whether readers see it. */
export function ChangesWidget() {
  const answer = useOverview<{ changes: (Entry & { live: LiveState })[] }>('changes', AGAIN);
  if (answer.state === 'loading') return <Widget.Loading />;
  if (answer.state === 'failed') return <Widget.Error />;
  const { changes } = answer.data;
  if (changes.length === 0) return <Widget.NoData>Nothing was published yet.</Widget.NoData>;
  return <EntryList entries={changes} about={({ live }) => <LiveBadge live={live} />} />;
}
