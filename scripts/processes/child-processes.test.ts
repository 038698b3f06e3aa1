import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ChildProcesses, type Program } from './child-processes.ts';
import { waitFor } from './wait-for.ts';

function program(code: string): Program {
  return { name: 'The example', command: process.execPath, args: ['--eval', code], cwd: os.tmpdir(), env: process.env };
}

function temporaryLog(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scalpwise log '));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'example.log');
}

/** Whether something still listens there. A process that has ended may keep its id for a while; it can't keep its port. */
const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}`).then(
    () => true,
    () => false,
  );

test('a program gives what it printed', async () => {
  expect(await new ChildProcesses().run(program('console.log("out"); console.error("err")'))).toContain('out\n');
});

test('a program that fails is reported with its last lines', async () => {
  const failing = program('for (let i = 1; i < 100; i++) console.log("line", i); process.exitCode = 3');
  const failure = await new ChildProcesses().run(failing).catch((error: Error) => error.message);
  expect(failure).toMatch(/^The example failed \(exit code 3\):\n\nline 70\n/);
  expect(failure).toMatch(/line 99$/);
});

test('a program that is not there is reported', async () => {
  const missing = { ...program(''), command: '/not/there' };
  await expect(new ChildProcesses().run(missing)).rejects.toThrow(/The example failed \(spawn \/not\/there ENOENT\)/);
});

test('a program in this terminal gives its exit code', async () => {
  expect(await new ChildProcesses().runHere(program('process.exitCode = 7'))).toBe(7);
  expect(await new ChildProcesses().runHere(program('process.kill(process.pid, "SIGKILL")'))).toBe(1);
});

test('a server that ends while it is waited for is reported with the end of its log, and the log before is kept', async () => {
  const log = temporaryLog();
  const children = new ChildProcesses();
  await children.start(program('console.log("first run")'), log).ended;
  const server = children.start(program('console.log("no such table"); process.exitCode = 1'), log);
  await expect(waitFor(server, 'an answer', () => Promise.resolve(undefined), 30)).rejects.toThrow(
    `The example stopped (exit code 1). The last lines of ${log}:\n\nno such table`,
  );
  expect(readFileSync(`${log}.previous`, 'utf8')).toBe('first run\n');
});

test('waiting in vain ends with what was waited for', async () => {
  const children = new ChildProcesses();
  const server = children.start(program('setInterval(() => {}, 1000)'), temporaryLog());
  await expect(waitFor(server, 'an answer', () => Promise.reject(new Error('refused')), 0.3)).rejects.toThrow(
    'Waited 0.3 seconds for an answer, in vain.',
  );
  await children.stopAll();
});

test('stopping ends a server together with what the server started, even when neither wants to', async () => {
  const stubborn = `
    process.on('SIGTERM', () => {});
    const server = require('node:http').createServer((_, answer) => answer.end()).listen(0, '127.0.0.1', () => console.log(server.address().port));
  `;
  const startsAnother = `require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(stubborn)}], { stdio: 'inherit' })`;
  const log = temporaryLog();
  const children = new ChildProcesses();
  const server = children.start(program(`${stubborn};${startsAnother}`), log);
  const readPorts = () => {
    const ports = readFileSync(log, 'utf8').match(/^\d+$/gm)?.map(Number);
    return Promise.resolve(ports?.length === 2 ? ports : undefined);
  };
  const ports = await waitFor(server, 'both to be up', readPorts, 30);
  expect(await Promise.all(ports.map(answers))).toEqual([true, true]);
  await children.stopAll();
  await expect.poll(() => Promise.all(ports.map(answers))).toEqual([false, false]);
  expect(() => children.start(program(''))).toThrow('Stopped.');
}, 20_000);
