import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { ContentType } from 'shared-types';
import { typeOf } from '../published-type.ts';
import { LiveBadge } from './LiveBadge.tsx';
import { wordsOf } from './live-words.ts';
import { useLiveState } from './use-live-state.ts';

function Body({ type, documentId }: { type: ContentType; documentId: string }) {
  const answer = useLiveState(type, documentId);
  if (!answer) return <Loader small>Asking the publisher</Loader>;
  const { live, url } = answer;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <LiveBadge live={live} />
      <Typography style={{ overflowWrap: 'anywhere' }}>{wordsOf(live).detail}</Typography>
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
  return { title: 'Is it live?', content: <Body key={version} type={type} documentId={documentId} /> };
};
