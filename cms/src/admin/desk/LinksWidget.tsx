import { Box, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../links/use-links.ts';

const SHOWN = 5;

/** Links that lead nowhere. */
export function LinksWidget() {
  const { links } = useLinks();
  if (!links) return <Widget.Loading />;
  const broken = links.links.filter(({ state }) => state === 'broken');
  if (broken.length === 0) return <Widget.NoData>No link is known to be broken.</Widget.NoData>;
  return (
    <Box style={{ overflowWrap: 'anywhere' }}>
      <Typography variant="pi" textColor="neutral700">
        {broken.length === 1 ? 'One link leads nowhere.' : `${broken.length} links lead nowhere.`}
      </Typography>
      <ul>
        {broken.slice(0, SHOWN).map(({ link, note }) => (
          <Box key={link} tag="li" paddingTop={2}>
            <Link tag={RouterLink} to="/links">
              {link}
            </Link>
            <Typography tag="p">{note}</Typography>
          </Box>
        ))}
      </ul>
    </Box>
  );
}
