import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Check, Severity } from '../../publish-rules/rule.ts';
import { isTextUnread } from '../checks/unread-text.ts';
import type { Outcome } from './use-import.ts';

function countWords(checks: readonly Check[]): string {
  const count = (severity: Severity): number => checks.filter((check) => check.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const toFix = `${errors} to fix before it can be published`;
  // A text that nobody has read yet has no warnings to count.
  if (isTextUnread(checks)) return `${toFix}. The text itself is checked after that: see the Checks panel beside the draft.`;
  return `${toFix}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}. The Checks panel beside the draft lists them.`;
}

/** What became of each file: the draft, what could not be kept of it, and how far it is from being published. */
export function OutcomeList({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <Box tag="ul" aria-live="polite">
      {outcomes.map((outcome) => (
        <Box key={outcome.file} tag="li" paddingTop={4} style={{ overflowWrap: 'anywhere' }}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {outcome.file}
          </Typography>
          {'refused' in outcome ? (
            <Typography tag="p" textColor="danger600">
              {outcome.refused}
            </Typography>
          ) : (
            <>
              <Link tag={RouterLink} to={`/content-manager/collection-types/api::guide.guide/${outcome.article.documentId}`}>
                {outcome.article.title}
              </Link>
              <Typography tag="p">{countWords(outcome.checks)}</Typography>
              {outcome.article.notes.map((note) => (
                <Typography key={note} tag="p" textColor="warning700">
                  {note}
                </Typography>
              ))}
            </>
          )}
        </Box>
      ))}
    </Box>
  );
}
