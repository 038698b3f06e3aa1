import { createServer } from 'node:net';
import { PlainError } from '../output/plain-error.ts';
import type { Settings } from '../settings/settings.ts';

/** The code of the system's refusal (EADDRINUSE, EACCES …), or undefined when `host:port` can be listened on. */
function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/** Throws a PlainError that names the port, the variable that moves it and what to do, when the port is taken or forbidden. */
export async function checkPort(variable: string, port: number): Promise<void> {
  // A browser asks for "localhost" at both addresses; a machine without IPv6 refuses the second for other reasons.
  const refusals = [await tryToListen(port, '127.0.0.1'), await tryToListen(port, '::1')];
  const remedy = `choose another port: ${variable}=${port + 1000 < 65_536 ? port + 1000 : port - 1000}`;
  if (refusals.includes('EADDRINUSE')) {
    throw new PlainError(`Port ${port} (${variable}) is in use by another program. Stop that program, or ${remedy}`);
  }
  if (refusals.includes('EACCES')) throw new PlainError(`Port ${port} (${variable}) may not be used by this user. Please ${remedy}`);
}

/** The same for every port that is needed. */
export async function checkPorts({ cmsPort, sitePort, previewPort }: Settings): Promise<void> {
  await checkPort('CMS_PORT', cmsPort);
  await checkPort('SITE_PORT', sitePort);
  await checkPort('PREVIEW_PORT', previewPort);
}
