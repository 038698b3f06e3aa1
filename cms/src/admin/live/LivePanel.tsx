import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { ContentType, LiveState } from 'shared-types';
import { typeOf } from '../published-type.ts';
import { LiveBadge } from './LiveBadge.tsx';
import { wordsOf } from './live-words.ts';
import { useLiveState } from './use-live-state.ts';

interface Props {
  type: ContentType;
  documentId: string;
  /** Whether the form was opened on a document without a published version. */
  isDraftHere: boolean;
}

/** A plan was carried out, or somebody else published or withdrew it, since this form was opened. */
const isOtherwise = (live: LiveState, isDraftHere: boolean): boolean => live.state === 'live' && live.withdrawn !== isDraftHere;

function Body({ type, documentId, isDraftHere }: Props) {
  const answer = useLiveState(type, documentId);
  if (!answer) return <Loader small>Asking the publisher</Loader>;
  const { live, url } = answer;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <LiveBadge live={live} />
      <Typography style={{ overflowWrap: 'anywhere' }}>{wordsOf(live).detail}</Typography>
      {isOtherwise(live, isDraftHere) && (
        <>
          <Typography>This form was opened before that.</Typography>
          <Button variant="secondary" size="S" onClick={() => window.location.reload()}>
            Load it anew
          </Button>
        </>
      )}
      {live.state === 'live' && url !== null && (
        <Link href={url} isExternal>
          Open the public page
        </Link>
      )}
    </Flex>
  );
}

/** Whether readers see what was published last. */
export const LivePanel: PanelComponent = ({ model, documentId, document, meta }) => {
  const type = typeOf(model);
  // The newest save or publication: the publisher is asked at once, not at the next look.
  const version = `${String(document?.updatedAt)} ${meta?.availableStatus?.map((status) => String(status.updatedAt)).join(' ')}`;
  if (type === null || documentId === undefined) return null;
  return {
    title: 'Is it live?',
    content: <Body key={version} type={type} documentId={documentId} isDraftHere={document?.status === 'draft'} />,
  };
};
