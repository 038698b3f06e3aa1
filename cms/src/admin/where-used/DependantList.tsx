import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { ContentType } from 'shared-types';
import { useDependants, type Dependant } from './use-dependants.ts';

const WORDS: Record<Dependant['uses'][number], string> = {
  needs: 'can’t do without it',
  cites: 'cites it',
  names: 'names it',
  links: 'links to it',
};

interface Props {
  type: ContentType;
  documentId: string;
}

/** The live documents that use this one, each with a link to its edit view and how it uses it. */
export function DependantList({ type, documentId }: Props) {
  const answer = useDependants(type, documentId);
  if (answer.state === 'loading') return <Loader small>Looking where it is used</Loader>;
  if (answer.state === 'failed') return <Typography textColor="danger600">{answer.message}</Typography>;
  if (answer.dependants.length === 0) return <Typography>No published document uses it.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
      {answer.dependants.map(({ documentId: id, type: kind, name, uses }) => (
        <Box key={id} tag="li">
          <Typography tag="span" fontWeight="semiBold">
            <Link to={`/content-manager/collection-types/api::${kind}.${kind}/${id}`}>{name}</Link>
          </Typography>{' '}
          <Typography tag="span" textColor="neutral600">
            {uses.map((use) => WORDS[use]).join(', ')}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
