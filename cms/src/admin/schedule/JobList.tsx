import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ContentType, Withdrawal } from 'shared-types';
import { inLondon } from '../desk/london.ts';
import type { Job } from '../desk/use-desk.ts';
import { KINDS } from '../withdraw/WithdrawalFields.tsx';
import { useEditorialRequest } from '../use-editorial-request.ts';

interface Props {
  jobs: Job[];
  type: ContentType;
  documentId: string;
  /** Whether this person may take a plan back. */
  mayPlan: boolean;
}

const VERB: Record<Job['action'], { next: string; failed: string }> = {
  publish: { next: 'Will be published', failed: 'Wasn’t published' },
  withdraw: { next: 'Will be withdrawn', failed: 'Wasn’t withdrawn' },
};

/** What a planned withdrawal makes of the address. */
function Outcome({ withdrawal }: { withdrawal: Withdrawal }) {
  const { kind, reason } = withdrawal;
  return (
    <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
      {kind === 'redirect' ? `Leads to ${withdrawal.target}` : KINDS[kind].label}: {reason}
    </Typography>
  );
}

/** What is to happen to the document at a later time, and what failed, with its reason. */
export function JobList({ jobs, type, documentId, mayPlan }: Props) {
  const { send, isSending } = useEditorialRequest();
  const takeBack = ({ action, state }: Job) =>
    send({
      path: '/editorial/unschedule',
      body: { type, documentId, action },
      done: state === 'failed' ? 'Put aside.' : 'Taken back. Nothing will happen by itself.',
    });
  if (jobs.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label="Planned">
      {jobs.map((job) => (
        <Box key={job.id} tag="li" padding={3} hasRadius background={job.state === 'failed' ? 'danger100' : 'primary100'}>
          <Typography tag="p" fontWeight="semiBold">
            {job.state === 'failed' ? VERB[job.action].failed : VERB[job.action].next}: {inLondon(job.at)}, London
          </Typography>
          <Typography tag="p">{job.state === 'failed' ? job.reason : `Planned by ${job.name}.`}</Typography>
          {job.withdrawal && <Outcome withdrawal={job.withdrawal} />}
          {mayPlan && (
            <Box paddingTop={2}>
              <Button variant="tertiary" size="S" loading={isSending} onClick={() => void takeBack(job)}>
                {job.state === 'failed' ? 'Put aside' : 'Take back'}
              </Button>
            </Box>
          )}
        </Box>
      ))}
    </Flex>
  );
}
