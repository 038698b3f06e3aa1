import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
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

/** Those that hold a withdrawal up come first. */
const isNeeded = ({ uses }: Dependant): boolean => uses.includes('needs') || uses.includes('cites');
const inOrder = (dependants: readonly Dependant[]): Dependant[] => [
  ...dependants.filter(isNeeded),
  ...dependants.filter((dependant) => !isNeeded(dependant)),
];

/** The live documents that use this one, each with a link to its edit view and how it uses it. A long list scrolls by itself. */
export function DependantList({ type, documentId }: Props) {
  const answer = useDependants(type, documentId);
  if (answer.state === 'loading') return <Loader small>Looking where it is used</Loader>;
  if (answer.state === 'failed') return <Typography textColor="danger600">{answer.message}</Typography>;
  if (answer.data.dependants.length === 0) return <Typography>No published document uses it.</Typography>;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      tag="ul"
      maxHeight="16rem"
      overflow="auto"
      tabIndex={0}
      aria-label="Where it is used"
    >
      {inOrder(answer.data.dependants).map(({ documentId: id, type: kind, name, uses }) => (
        <Box key={id} tag="li">
          <Link tag={RouterLink} to={`/content-manager/collection-types/api::${kind}.${kind}/${id}`}>
            {name}
          </Link>{' '}
          <Typography tag="span" textColor="neutral600">
            {uses.map((use) => WORDS[use]).join(', ')}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
