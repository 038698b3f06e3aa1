import { Box, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { moment } from '../day.ts';
import { useOverview } from './use-overview.ts';

interface Report {
  documentId: string;
  path: string;
  kind: string;
  message: string;
  createdAt: string;
}

/** As much of a report as tells what it is about. */
const START = 140;

/** What readers say is wrong. A report is deleted when it is dealt with, so each that stands here waits for somebody. */
export function ReportsWidget() {
  const answer = useOverview<{ count: number; reports: Report[] }>('reports');
  if (answer.state === 'loading') return <Widget.Loading />;
  if (answer.state === 'failed') return <Widget.Error />;
  const { count, reports } = answer.data;
  if (count === 0) return <Widget.NoData>No reader reports a problem.</Widget.NoData>;
  return (
    <Box>
      <Typography variant="pi" textColor="neutral700">
        {count === 1 ? 'One report is open.' : `${count} reports are open.`}
      </Typography>
      <ul>
        {reports.map(({ documentId, path, kind, message, createdAt }) => (
          <Box key={documentId} tag="li" paddingTop={2} style={{ overflowWrap: 'anywhere' }}>
            <Link tag={RouterLink} to={`/content-manager/collection-types/api::report.report/${documentId}`}>
              {path}
            </Link>{' '}
            <Typography variant="pi" textColor="neutral600">
              {kind}, {moment(createdAt)}
            </Typography>
            <Typography tag="p">{message.length > START ? `${message.slice(0, START)}…` : message}</Typography>
          </Box>
        ))}
      </ul>
    </Box>
  );
}
