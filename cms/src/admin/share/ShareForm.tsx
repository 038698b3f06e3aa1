import { Box, Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentType } from 'shared-types';
import { day } from '../day.ts';
import { useShares } from './use-shares.ts';

interface Props {
  type: ContentType;
  documentId: string;
  onClose(): void;
}

const DAYS = ['1', '7', '30'];

/** Makes a link to the draft as it is now, and lists those that are open. */
export function ShareForm({ type, documentId, onClose }: Props) {
  const [days, setDays] = useState('7');
  const { shares, url, share, revoke } = useShares(type, documentId);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography>
            Whoever has the link sees this draft as it was last saved, under a banner that says it is not published. Later changes don’t
            show there. Search engines leave it out.
          </Typography>
          <Field.Root name="days">
            <Field.Label>The link ends after</Field.Label>
            <SingleSelect value={days} onChange={(value: string | number) => setDays(String(value))}>
              {DAYS.map((value) => (
                <SingleSelectOption key={value} value={value}>
                  {value === '1' ? '1 day' : `${value} days`}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          {url !== undefined && (
            <Field.Root name="link" hint="Copy it now: it is shown only once.">
              <Field.Label>Link</Field.Label>
              <TextInput readOnly value={url} onFocus={(event: React.FocusEvent<HTMLInputElement>) => event.target.select()} />
              <Field.Hint />
            </Field.Root>
          )}
          {shares.length > 0 && (
            <Box>
              <Typography variant="sigma">Open links</Typography>
              {shares.map(({ id, at, expiresAt }) => (
                <Flex key={id} justifyContent="space-between" gap={2} paddingTop={2}>
                  <Typography>
                    Made on {day(at)}, ends on {day(expiresAt)}
                  </Typography>
                  <Button variant="danger-light" size="S" onClick={() => void revoke(id)}>
                    End now
                  </Button>
                </Flex>
              ))}
            </Box>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Close
        </Button>
        <Button onClick={() => void share(Number(days))}>Make a link</Button>
      </Modal.Footer>
    </>
  );
}
