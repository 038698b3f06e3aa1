import { Box, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { moment } from '../day.ts';
import { EntryList, type Entry } from './EntryList.tsx';
import { useOverview } from './use-overview.ts';

interface Waiting extends Entry {
  todo: 'sign' | 'return' | 'mend' | 'publish';
  since: string;
  by: string;
}

const WORDS: Record<Waiting['todo'], (by: string) => string> = {
  sign: (by) => `Read and sign: from ${by}`,
  return: (by) => `In review: from ${by}`,
  mend: (by) => `Came back with comments from ${by}`,
  publish: (by) => `Publish: signed by ${by}`,
};

/** Milliseconds: a home page may stand open for a day. */
const AGAIN = 30_000;

/** What nobody but people like the one who is signed in can take further. */
export function WaitingWidget() {
  const answer = useOverview<{ count: number; waiting: Waiting[] }>('waiting', AGAIN);
  if (answer.state === 'loading') return <Widget.Loading />;
  if (answer.state === 'failed') return <Widget.Error />;
  const { count, waiting } = answer.data;
  if (count === 0) return <Widget.NoData>Nothing waits for you.</Widget.NoData>;
  const about = ({ todo, by, since }: Waiting) => (
    <Typography variant="pi" textColor="neutral700">
      {WORDS[todo](by)}, {moment(since)}
    </Typography>
  );
  return (
    <Box>
      <EntryList entries={waiting} about={about} />
      {count > waiting.length && (
        <Typography variant="pi" textColor="neutral700">
          {`${count} wait in all; these have waited longest.`}
        </Typography>
      )}
    </Box>
  );
}
