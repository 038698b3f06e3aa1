import { Box, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ContentType } from 'shared-types';
import type { Check, Severity } from '../../publish-rules/rule.ts';
import { fieldErrors } from './field-errors.ts';
import { isTextUnread } from './unread-text.ts';
import { useChecks } from './use-checks.ts';

const GROUPS: { severity: Severity; title: string; color: string; effect: string }[] = [
  { severity: 'error', title: 'To fix', color: 'danger600', effect: 'Nothing is published until these are put right.' },
  { severity: 'warning', title: 'Warnings', color: 'warning700', effect: 'Read these. Publishing goes on.' },
  { severity: 'advice', title: 'Advice', color: 'neutral700', effect: 'Leave these aside where you know better.' },
];

/** As many words as tell the place; the whole sentence stands in the field. */
const QUOTE = 120;
const shortened = (quote: string): string => (quote.length > QUOTE ? `${quote.slice(0, QUOTE).trimEnd()}…` : quote);

function Finding({ check, onOpen }: { check: Check; onOpen(check: Check): void }) {
  const { place, message, quote, fix, why } = check;
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2}>
      <Box style={{ overflowWrap: 'anywhere' }}>
        <TextButton type="button" onClick={() => onOpen(check)}>
          <span style={{ textAlign: 'left' }}>{place}</span>
        </TextButton>
      </Box>
      <Typography tag="p">{message}</Typography>
      {quote !== '' && !message.includes(quote) && (
        <Typography tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          “{shortened(quote)}”
        </Typography>
      )}
      {fix !== '' && <Typography tag="p">{fix}</Typography>}
      {why !== '' && (
        <details>
          <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
            Why
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {why}
          </Typography>
        </details>
      )}
    </Box>
  );
}

interface Props {
  type: ContentType;
  documentId: string | undefined;
  /** As `documentKey` gives it. */
  document: string;
}

/** Findings by what they do. Each leads to its field. */
export function CheckList({ type, documentId, document }: Props) {
  const answer = useChecks(type, documentId, document);
  const setErrors = useForm('CheckList', (form) => form.setErrors);
  if (answer.state === 'checking') return <Loader small>Checking the draft</Loader>;
  if (answer.state === 'failed')
    return <Typography textColor="danger600">{`The draft could not be checked. ${answer.message}`}</Typography>;
  const { checks } = answer;
  if (checks.length === 0) return <Typography>Nothing to fix, and no advice.</Typography>;
  // One at a time: the form opens and focuses the first that it is given.
  const open = (check: Check): void => setErrors(fieldErrors([check]) as never);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {GROUPS.map(({ severity, title, color, effect }) => {
        const found = checks.filter((check) => check.severity === severity);
        if (found.length === 0) return null;
        return (
          <details key={severity} open={severity === 'error'}>
            <Typography tag="summary" variant="sigma" textColor={color} style={{ cursor: 'pointer' }}>
              {title} ({found.length})
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {effect}
              {severity === 'error' && isTextUnread(checks) && ' The text itself is checked after that.'}
            </Typography>
            <ul>
              {found.map((check, index) => (
                <Finding key={`${check.rule} ${check.path.join('.')} ${index}`} check={check} onOpen={open} />
              ))}
            </ul>
          </details>
        );
      })}
    </Flex>
  );
}
