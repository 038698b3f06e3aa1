import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { moment } from '../day.ts';
import { EntryList, type Entry } from './EntryList.tsx';
import { useOverview } from './use-overview.ts';

interface Draft extends Entry {
  savedAt: string;
  by: string;
  isNew: boolean;
}

/** Drafts that say something else than what readers see. */
export function DraftsWidget() {
  const answer = useOverview<{ drafts: Draft[] }>('drafts');
  if (answer.state === 'loading') return <Widget.Loading />;
  if (answer.state === 'failed') return <Widget.Error />;
  const { drafts } = answer.data;
  if (drafts.length === 0) return <Widget.NoData>Every draft is published.</Widget.NoData>;
  const about = ({ savedAt, by, isNew }: Draft) => (
    <Typography variant="pi" textColor="neutral700">
      {isNew ? 'New' : 'Changed'}, {moment(savedAt)}
      {by !== '' && ` by ${by}`}
    </Typography>
  );
  return <EntryList entries={drafts} about={about} />;
}
