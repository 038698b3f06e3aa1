/** `pnpm bench [GUIDES …]`: measures and prints; it judges nothing. Figures depend on the machine and what else it does. */
import { setup } from '../support/launch-library.ts';
import { allPages, launchSite, onePageOfEachTemplate } from '../support/launch-site.ts';
import { median } from './median.ts';
import { measurePage } from './page-bytes.ts';
import { measurePublishing } from './publish-bench.ts';
import { run as measureSearch } from './search-bench.ts';

const two = (value: number): string => value.toFixed(2);

async function publishing(sizes: number[]): Promise<void> {
  console.log('\nPublishing (seconds)\nguides | first release | to live, median | to live, slowest | restart | rendering everything anew: the same');
  for (const size of sizes) {
    const { guides, firstRelease, toLive, restart, same } = await measurePublishing(size);
    console.log([guides, two(firstRelease), two(toLive.median), two(toLive.slowest), two(restart), same ? 'yes' : 'NO'].join(' | '));
  }
}

async function pages(): Promise<void> {
  const stop = await setup();
  console.log('\nPages of the launch library (bytes, gzip, without fonts and pictures)\npage | HTML | CSS | JS | together');
  for (const page of await onePageOfEachTemplate()) {
    const { html, css, js } = await measurePage(launchSite(), page);
    console.log([page, html, css, js, html + css + js].join(' | '));
  }
  const guides = (await allPages()).filter((page) => /^\/guides\/.+/.test(page));
  const weights = await Promise.all(guides.map((page) => measurePage(launchSite(), page)));
  const together = weights.map(({ html, css, js }) => html + css + js);
  console.log(`${guides.length} guides, HTML, CSS and JS together: median ${median(together)}, heaviest ${Math.max(...together)}`);
  await stop();
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
await pages();
await publishing(sizes.length > 0 ? sizes : [50, 1000]);
console.log('\nSearch');
await measureSearch();
