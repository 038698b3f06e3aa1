import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ChildProcesses, Server } from '../processes/child-processes.ts';
import { waitFor } from '../processes/wait-for.ts';
import type { Settings } from '../settings/settings.ts';

export interface Release {
  /** The last row of the publication log that the release holds. */
  seq: number;
  pages: number;
}

/** Starts the publisher and waits until it serves a release: the first one must hold row `seq`; a later start serves at once what is live, be it rolled back. */
export async function startPublisher(
  settings: Settings,
  children: ChildProcesses,
  env: NodeJS.ProcessEnv,
  seq: number,
): Promise<{ publisher: Server; release: Release }> {
  const program = {
    name: 'The publisher',
    command: process.execPath,
    args: [path.join(settings.root, 'site/publisher/main.ts')],
    cwd: path.join(settings.root, 'site'),
    env: { ...env, NODE_ENV: 'production' },
  };
  const isFirst = !existsSync(path.join(settings.dataDir, 'site/releases/live'));
  const publisher = children.start(program, path.join(settings.dataDir, 'logs/publisher.log'));
  const askForRelease = async () => {
    const answer = await fetch(`http://localhost:${settings.sitePort}/release.json`);
    if (!answer.ok) return undefined;
    const release = (await answer.json()) as Release;
    return !isFirst || release.seq >= seq ? release : undefined;
  };
  const release = await waitFor(publisher, 'the first release', askForRelease, 180);
  return { publisher, release };
}
