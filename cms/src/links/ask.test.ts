import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';

test('a site that wants another protocol is an error at once, not a wait without end', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(ask(new URL(`http://127.0.0.1:${port}/`), 'GET', { address: '127.0.0.1', family: 4 })).rejects.toThrow('closed');
  server.close();
});
