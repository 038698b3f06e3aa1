import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { moment } from '../day.ts';
import { EntryList, type Entry } from './EntryList.tsx';
import { useOverview } from './use-overview.ts';

interface Waiting extends Entry {
  next: 'sign' | 'mend' | 'publish';
  by: string;
  since: string;
}

const NEXT: Record<Waiting['next'], (by: string) => string> = {
  sign: (by) => `To sign or return: ${by} sent it`,
  mend: (by) => `To mend: ${by} returned it with comments`,
  publish: (by) => `To publish: ${by} signed it`,
};

/** As many as stand in a widget without scrolling. */
const SHOWN = 6;

/** What goes no further until the person who is signed in has done their part. */
export function WaitingWidget() {
  const answer = useOverview<{ waiting: Waiting[] }>('waiting');
  if (answer.state === 'loading') return <Widget.Loading />;
  if (answer.state === 'failed') return <Widget.Error />;
  const { waiting } = answer.data;
  if (waiting.length === 0) return <Widget.NoData>Nothing waits for you.</Widget.NoData>;
  const about = ({ next, by, since }: Waiting) => (
    <Typography variant="pi" textColor="neutral700">
      {NEXT[next](by)}, {moment(since)}
    </Typography>
  );
  return (
    <>
      <EntryList entries={waiting.slice(0, SHOWN)} about={about} />
      {waiting.length > SHOWN && <Typography textColor="neutral600">And {waiting.length - SHOWN} more, when these are done.</Typography>}
    </>
  );
}
