import { Badge, Box, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { EntryList } from '../desk/EntryList.tsx';
import { moment } from '../day.ts';
import type { ListedLink } from './use-links.ts';

const STATES = {
  broken: { label: 'Broken', tone: 'danger' },
  caution: { label: 'Look at it', tone: 'warning' },
  pending: { label: 'Not looked at yet', tone: 'neutral' },
  ok: { label: 'Good', tone: 'success' },
} as const;

function Row({ link, state, note, checkedAt, users }: ListedLink) {
  const { label, tone } = STATES[state];
  return (
    <Tr>
      <Td>
        <Badge backgroundColor={`${tone}100`} textColor={`${tone}700`}>
          {label}
        </Badge>
      </Td>
      <Td>
        <Box maxWidth="36rem" paddingTop={2} paddingBottom={2} style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
          {link.startsWith('/') ? (
            <Typography>{link}</Typography>
          ) : (
            <Link href={link} isExternal>
              {link}
            </Link>
          )}
          {note !== '' && <Typography tag="p">{note}</Typography>}
          {checkedAt !== null && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              Looked at: {moment(checkedAt)}
            </Typography>
          )}
        </Box>
      </Td>
      <Td>
        <Box style={{ whiteSpace: 'normal' }}>
          <EntryList entries={users} about={() => null} />
        </Box>
      </Td>
    </Tr>
  );
}

/** Links with what is known of them and the documents that have them, where they can be mended. */
export function LinkTable({ links }: { links: readonly ListedLink[] }) {
  return (
    <Table colCount={3} rowCount={links.length + 1}>
      <Thead>
        <Tr>
          {['State', 'Link', 'Used in'].map((heading) => (
            <Th key={heading}>
              <Typography variant="sigma">{heading}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {links.map((link) => (
          <Row key={link.link} {...link} />
        ))}
      </Tbody>
    </Table>
  );
}
