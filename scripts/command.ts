/**
 * `node scripts/command.ts NAME …`: runs one of the project's own programs with the settings and secrets of this installation, having built
 * what it needs. File names among the arguments are those of the folder the user stands in.
 */
import path from 'node:path';
import { buildCms, buildCmsServer, strapiProgram } from './builds/build-cms.ts';
import { buildSiteBundle } from './builds/build-site.ts';
import { checkProjectFolders, prepareDataFolder } from './checks/folders.ts';
import { PlainError } from './output/plain-error.ts';
import type { ChildProcesses } from './processes/child-processes.ts';
import { supervise } from './processes/supervise.ts';
import { childEnvironment, publisherSecrets } from './settings/environment.ts';
import { loadSecrets, type SecretName } from './settings/secrets.ts';
import { projectRoot as root, readSettings } from './settings/settings.ts';

interface Command {
  /** For messages. */
  title: string;
  /** The program and its first arguments, for Node; paths from the root. */
  program: string[];
  /** Where it runs: a folder of the project; without it, where the user stands. */
  folder?: string;
  /** What must be built and up to date. */
  builds: 'nothing' | 'CMS server' | 'everything';
  /** The secrets it gets; without it, all. */
  secrets?: readonly SecretName[];
}

const commands: Record<string, Command> = {
  'import-article': { title: 'The import', program: ['cms/dist/src/import/article-command.js'], builds: 'CMS server' },
  'content:import': { title: 'The import', program: ['cms/dist/src/import/content-command.js'], builds: 'CMS server' },
  'library:check': { title: 'The check', program: ['cms/dist/src/publication/check-command.js'], builds: 'CMS server' },
  'log:redact': { title: 'The redaction', program: ['cms/dist/src/publication/redact-command.js'], builds: 'CMS server' },
  'admin:create': { title: 'Strapi', program: [strapiProgram(root), 'admin:create-user'], folder: 'cms', builds: 'CMS server' },
  'admin:password': { title: 'Strapi', program: [strapiProgram(root), 'admin:reset-user-password'], folder: 'cms', builds: 'CMS server' },
  release: { title: 'The release command', program: ['site/publisher/release-command.ts'], builds: 'nothing', secrets: publisherSecrets },
  bench: { title: 'The benchmark', program: ['tests/bench/main.ts'], folder: '.', builds: 'everything' },
};

async function runCommand(children: ChildProcesses): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (command === undefined) throw new PlainError(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  const settings = readSettings(process.env);
  checkProjectFolders(root);
  prepareDataFolder(settings);
  const { secrets } = loadSecrets(settings.dataDir, process.env);
  const env = { ...childEnvironment(settings, secrets, command.secrets), NODE_ENV: 'production' };
  if (command.builds === 'CMS server') await buildCmsServer(root, children);
  if (command.builds === 'everything') {
    await buildCms(root, children);
    await buildSiteBundle(root, children);
  }
  const [program = '', ...first] = command.program;
  return children.runHere({
    name: command.title,
    command: process.execPath,
    // pnpm hands on the `--` with which people end pnpm's own options.
    args: [path.resolve(root, program), ...first, ...(args[0] === '--' ? args.slice(1) : args)],
    cwd: command.folder === undefined ? process.env.INIT_CWD || process.cwd() : path.join(root, command.folder),
    env,
  });
}

await supervise(runCommand, 130);
