import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { launchOutput, launchSite } from '../support/launch-site.ts';
import { processesOf } from '../support/run-command.ts';

const dataDir = process.env['LAUNCH_DATA'] ?? '';

test('a first start makes the secrets, imports the library and serves the site', async () => {
  const output = await launchOutput();
  expect(output).toContain('Secrets made: ');
  expect(output).toMatch(/Importing the content … done \(\d/);
  expect(output).toMatch(/Making the release … \d{3} pages \(\d/);
  expect(output).toContain('No administrator yet.');
  expect(output).toMatch(/Site {3}https:\S+\n {2}Admin {2}http:\/\/localhost:\d+\/admin\n/);
  // The tests are run with everything built.
  expect(output).not.toMatch(/Compiling|Building/);
  expect((await fetch(`${launchSite()}/release.json`)).status).toBe(200);
  expect(output).toMatch(/Drafts http:\/\/localhost:\d+/);
  // It answers, and has nothing for who brings no link.
  const preview = await fetch(`${process.env['LAUNCH_PREVIEW'] ?? ''}/preview/none/`, { redirect: 'manual' });
  expect(preview.status).toBe(404);
});

test('its secrets are its owner’s alone', () => {
  expect(statSync(path.join(dataDir, 'secrets.env')).mode & 0o777).toBe(0o600);
});

test('its processes can be told by their folder, so that tests of stopping can miss none', () => {
  expect(processesOf(dataDir).length).toBeGreaterThanOrEqual(3);
});
