import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ContentType } from 'shared-types';
import { inLondon } from '../desk/london.ts';
import type { Job } from '../desk/use-desk.ts';
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

/** What readers find at the address of what is to be withdrawn. */
function afterwards({ withdrawal }: Job): string {
  if (withdrawal === null) return '';
  const address = { gone: 'Its address says why', notice: 'It stays readable under a notice' };
  return withdrawal.kind === 'redirect'
    ? ` Its address leads to ${withdrawal.target}.`
    : ` ${address[withdrawal.kind]}: “${withdrawal.reason}”`;
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
          <Typography tag="p">{job.state === 'failed' ? job.reason : `Planned by ${job.name}.${afterwards(job)}`}</Typography>
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
