import { Badge, Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ContentType, Review } from 'shared-types';
import { useReducer } from 'react';
import { JobList } from '../schedule/JobList.tsx';
import { useWhenDue } from '../schedule/use-when-due.ts';
import { useRefusal } from '../stale-save/draft-version.ts';
import { inLondon } from './london.ts';
import { useDesk, type Desk } from './use-desk.ts';

interface Props {
  type: ContentType;
  documentId: string;
  version: string;
}

type Look = { label: string; background: string; color: string };
const grey = { background: 'neutral150', color: 'neutral800' };
const STAGES: Record<Desk['stage'], Look> = {
  draft: { label: 'Draft', ...grey },
  'in review': { label: 'In review', background: 'warning100', color: 'warning700' },
  signed: { label: 'Signed', background: 'success100', color: 'success700' },
  changed: { label: 'Changed since published', background: 'alternative100', color: 'alternative700' },
  published: { label: 'Published', background: 'success100', color: 'success700' },
  withdrawn: { label: 'Withdrawn', ...grey },
};

const WORDS: Record<Desk['moves'][number]['kind'], string> = {
  submitted: 'sent it for review',
  returned: 'returned it',
  signed: 'signed it',
};

/** What the page says of this text if it is published as it is, without a signature of its own. */
function unsigned({ live, clinicalHash }: Desk): string {
  if (live === null || live.kind === 'override') return 'no clinician has reviewed it';
  return live.clinicalHash === clinicalHash ? `${live.name} reviewed it` : `it changed since ${live.name} reviewed it`;
}

/** How a draft begins its way to readers. */
const start = (desk: Desk): string =>
  desk.steps.publish.refused === null
    ? `Send it for review, or publish it: the page then says that ${unsigned(desk)}.`
    : 'Send it for review when it is ready.';

/** What happens next with the saved draft, and whose turn it is. */
function nextStep(desk: Desk, isSaved: boolean): string {
  const { stage, reopened, returned, steps } = desk;
  if (returned) return 'It came back with comments. Mend the text, save it, and send it for review again.';
  if (reopened) return 'The text changed after it was signed. It has to be signed again.';
  switch (stage) {
    case 'in review':
      return steps.sign.refused === null
        ? 'Read the saved draft. Then sign it, or return it with comments.'
        : 'A clinical reviewer who didn’t write it reads it now, and signs it or returns it.';
    case 'signed':
      return steps.publish.refused ?? 'Publish it. A changed word opens the review again.';
    case 'published':
      return isSaved ? 'Readers have exactly this text.' : 'Readers have the text as it was published before.';
    case 'withdrawn':
      return 'Readers no longer have it.';
    case 'changed':
      return `Readers have the text from before the change. ${start(desk)}`;
    case 'draft':
      return start(desk);
  }
}

function onThePage(review: Review | null): string {
  if (review === null) return 'Not yet reviewed by a clinician.';
  if (review.kind === 'override') return `Published without a clinical sign-off. ${review.reason}`;
  const signed = `Reviewed by ${review.name}, ${review.profession}, ${inLondon(review.at)}.`;
  return review.kind === 'signed' ? signed : `${signed} Changed since.`;
}

/** Says that the form isn't what the rest of the panel is about. */
function Unsaved({ isRefused }: { isRefused: boolean }) {
  return (
    <Typography textColor="warning700" fontWeight="semiBold">
      {isRefused ? 'Your last save was refused: what you typed isn’t saved.' : 'The form has changes that aren’t saved.'}
    </Typography>
  );
}

/** Stage, what comes next, what was said, and what is planned. */
export function DeskSummary({ type, documentId, version }: Props) {
  const [looks, look] = useReducer((count: number) => count + 1, 0);
  const answer = useDesk(type, documentId, `${version} ${looks}`);
  useWhenDue(answer.state === 'known' ? answer.data.jobs : [], look);
  const isModified = useForm('DeskSummary', ({ modified }) => modified);
  const isRefused = useRefusal(documentId) !== 0;
  const isSaved = !isModified && !isRefused;
  if (answer.state === 'loading') return <Loader small>Looking where it stands</Loader>;
  if (answer.state === 'failed') return <Typography textColor="danger600">{answer.message}</Typography>;
  const desk = answer.data;
  const { label, background, color } = STAGES[desk.stage];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box>
        <Badge backgroundColor={background} textColor={color}>
          {label}
        </Badge>
      </Box>
      {!isSaved && <Unsaved isRefused={isRefused} />}
      <Typography>{nextStep(desk, isSaved)}</Typography>
      {desk.moves.length > 0 && (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {desk.moves.map(({ kind, at, name, profession, text }) => (
            <Box key={at} tag="li">
              <Typography fontWeight="semiBold">{name}</Typography>{' '}
              <Typography textColor="neutral600">
                {profession === '' ? '' : `(${profession}) `}
                {WORDS[kind]}, {inLondon(at)}
              </Typography>
              {text !== '' && (
                <Box paddingTop={1} paddingLeft={3} borderStyle="solid" borderWidth="0 0 0 2px" borderColor="neutral200">
                  <Typography style={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
                </Box>
              )}
            </Box>
          ))}
        </Flex>
      )}
      {desk.isLive && (
        <Box>
          <Typography variant="sigma" textColor="neutral600">
            The live page says
          </Typography>
          <Typography tag="p">{onThePage(desk.live)}</Typography>
        </Box>
      )}
      <JobList jobs={desk.jobs} type={type} documentId={documentId} mayPlan={desk.mayPublish} />
    </Flex>
  );
}
