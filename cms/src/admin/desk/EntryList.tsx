import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ContentType } from 'shared-types';

/** A document as the server names it. */
export interface Entry {
  type: ContentType;
  documentId: string;
  title: string;
}

interface Props<Item extends Entry> {
  entries: readonly Item[];
  /** What stands behind the title. */
  about(entry: Item): ReactNode;
}

/** Documents, each leading to its edit view. */
export function EntryList<Item extends Entry>({ entries, about }: Props<Item>) {
  return (
    <Box tag="ul">
      {entries.map((entry) => (
        <Flex
          key={`${entry.type} ${entry.documentId}`}
          tag="li"
          justifyContent="space-between"
          gap={3}
          paddingTop={1}
          paddingBottom={1}
          wrap="wrap"
        >
          <Box style={{ overflowWrap: 'anywhere' }}>
            <Link tag={RouterLink} to={`/content-manager/collection-types/api::${entry.type}.${entry.type}/${entry.documentId}`}>
              {entry.title}
            </Link>{' '}
            <Typography variant="pi" textColor="neutral600">
              {entry.type}
            </Typography>
          </Box>
          {about(entry)}
        </Flex>
      ))}
    </Box>
  );
}
