import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { moment } from '../day.ts';
import { LinkTable } from './LinkTable.tsx';
import { useLinks, type Links } from './use-links.ts';

function runWords({ run, links }: Links): string {
  const amiss = links.filter(({ state }) => state === 'broken').length;
  const count = amiss === 0 ? 'No link is known to be broken.' : amiss === 1 ? 'One link is broken.' : `${amiss} links are broken.`;
  if (run === null) return `${count} Links to other sites are looked at every Sunday night.`;
  if (run.endedAt === undefined) return `${count} Looking at links to other sites, one a second …`;
  if (run.isOffline)
    return `${count} At the last try (${moment(run.startedAt)}) no other site could be reached from the CMS, so nothing was looked at.`;
  return `${count} Last looked at links to other sites: ${moment(run.endedAt)}.`;
}

/** Every link that readers may follow off the site, and those that lead nowhere. */
export default function LinksPage() {
  const { links, check } = useLinks();
  const [showsAll, setShowsAll] = useState(false);
  if (!links) return <Page.Loading />;
  const shown = links.links.filter(({ state }) => showsAll || state !== 'ok');
  const isRunning = links.run !== null && links.run.endedAt === undefined;
  return (
    <Page.Main>
      <Page.Title>Links</Page.Title>
      <Layouts.Header
        title="Links"
        subtitle={runWords(links)}
        primaryAction={
          <Button loading={isRunning} onClick={() => void check()}>
            Look at them now
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Checkbox checked={showsAll} onCheckedChange={(checked) => setShowsAll(checked === true)}>
            Show good links too
          </Checkbox>
          {shown.length === 0 ? <Typography>Nothing to mend.</Typography> : <LinkTable links={shown} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
