import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import type { ContentType } from 'shared-types';
import { inLondon } from '../desk/london.ts';
import { HistoryBrowser } from './HistoryBrowser.tsx';
import { useRevisions, type Revision } from './use-revisions.ts';

interface Props {
  type: ContentType;
  documentId: string;
  version: string;
}

const SHOWN = 3;

export const titleOf = ({ revision, action }: Pick<Revision, 'revision' | 'action'>): string =>
  action === 'published' ? `Revision ${revision}` : `Revision ${revision} withdrawn`;

/** The newest revisions, and the way to all of them. */
export function HistorySummary({ type, documentId, version }: Props) {
  const answer = useRevisions(type, documentId, version);
  if (answer.state === 'loading') return <Loader small>Looking what was published</Loader>;
  if (answer.state === 'failed') return <Typography textColor="danger600">{answer.message}</Typography>;
  const { revisions } = answer.data;
  if (revisions.length === 0) return <Typography>It was never published.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {revisions.slice(0, SHOWN).map((revision) => (
          <Box key={revision.seq} tag="li">
            <Typography fontWeight="semiBold">{titleOf(revision)}</Typography>{' '}
            <Typography textColor="neutral600">
              {revision.who}, {inLondon(revision.at)}
            </Typography>
            {revision.why !== '' && <Typography tag="p">{revision.why}</Typography>}
          </Box>
        ))}
      </Flex>
      <Modal.Root>
        <Modal.Trigger>
          <Button variant="tertiary">Compare and restore…</Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>History</Modal.Title>
          </Modal.Header>
          <HistoryBrowser type={type} documentId={documentId} revisions={revisions} />
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
}
