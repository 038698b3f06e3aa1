import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { ContentType } from 'shared-types';
import { typeOf } from '../published-type.ts';
import { LiveBadge } from './LiveBadge.tsx';
import { wordsOf } from './live-words.ts';
import { shownPublication, shownVersion } from '../shown-version.ts';
import { useLiveState } from './use-live-state.ts';
import { useNews, type Opened } from './use-news.ts';

function Body({ type, opened }: { type: ContentType; opened: Opened }) {
  const answer = useLiveState(type, opened.documentId);
  useNews(opened, answer);
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
export const LivePanel: PanelComponent = ({ model, collectionType, documentId, document, meta }) => {
  const type = typeOf(model);
  if (type === null || documentId === undefined) return null;
  const opened = {
    model,
    collectionType,
    documentId,
    savedAt: String(document?.updatedAt),
    publishedAt: shownPublication({ document, meta }),
  };
  // After a save or a publication the publisher is asked at once, not at the next look.
  return { title: 'Is it live?', content: <Body key={shownVersion({ document, meta })} type={type} opened={opened} /> };
};
