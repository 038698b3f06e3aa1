import { Button, Field, Flex, Loader, Modal, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentType } from 'shared-types';
import { inLondon } from '../desk/london.ts';
import { useEditorialRequest } from '../use-editorial-request.ts';
import { ChangedFields } from './ChangedFields.tsx';
import { titleOf } from './HistorySummary.tsx';
import { useDiff, type Revision } from './use-revisions.ts';

interface Props {
  type: ContentType;
  documentId: string;
  /** Newest first. */
  revisions: Revision[];
}

const choice = (revision: Revision): string => `${titleOf(revision)}, ${inLondon(revision.at)}, ${revision.who}`;

function Difference({ type, documentId, from, to }: Pick<Props, 'type' | 'documentId'> & { from: string; to: string }) {
  const answer = useDiff(type, documentId, from, to);
  if (answer.state === 'loading') return <Loader small>Comparing</Loader>;
  if (answer.state === 'failed') return <Typography textColor="danger600">{answer.message}</Typography>;
  return <ChangedFields fields={answer.data.fields} />;
}

/** Compares any revision with a later one or the draft, and makes one the draft again. */
export function HistoryBrowser({ type, documentId, revisions }: Props) {
  const texts = revisions.filter(({ hasText }) => hasText);
  const [from, setFrom] = useState(String(texts[0]?.seq ?? ''));
  const [to, setTo] = useState('draft');
  const [isSure, setSure] = useState(false);
  const { send, isSending } = useEditorialRequest();
  const chosen = texts.find(({ seq }) => String(seq) === from);
  if (!chosen) return <Modal.Body>No text of it is kept.</Modal.Body>;
  const restore = () =>
    send({
      path: '/editorial/restore',
      body: { type, documentId, seq: chosen.seq },
      done: `The draft is revision ${chosen.revision} again. Readers keep what they have until you publish.`,
    });
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root name="from">
            <Field.Label>Earlier</Field.Label>
            <SingleSelect value={from} onChange={(value: string | number) => (setFrom(String(value)), setSure(false))}>
              {texts.map((revision) => (
                <SingleSelectOption key={revision.seq} value={String(revision.seq)}>
                  {choice(revision)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Field.Root name="to">
            <Field.Label>Later</Field.Label>
            <SingleSelect value={to} onChange={(value: string | number) => setTo(String(value))}>
              <SingleSelectOption value="draft">The saved draft</SingleSelectOption>
              {texts.map((revision) => (
                <SingleSelectOption key={revision.seq} value={String(revision.seq)}>
                  {choice(revision)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Difference key={`${from} ${to}`} type={type} documentId={documentId} from={from} to={to} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Typography>{isSure ? 'The draft as it is now will be gone.' : ''}</Typography>
        <Button variant={isSure ? 'danger' : 'secondary'} loading={isSending} onClick={() => (isSure ? void restore() : setSure(true))}>
          {isSure ? 'Replace the draft' : `Make revision ${chosen.revision} the draft…`}
        </Button>
      </Modal.Footer>
    </>
  );
}
