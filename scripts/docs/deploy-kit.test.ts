import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { publisherSecrets } from '../settings/environment.ts';
import { projectRoot } from '../settings/settings.ts';
import { secrets, settings } from './variables.ts';

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  working_dir?: string;
  environment?: Record<string, string>;
  volumes?: string[];
  networks?: string[] | Record<string, unknown>;
  ports?: string[];
  depends_on?: Record<string, unknown>;
}
interface Compose {
  services: Record<string, Service>;
  volumes: object;
  networks: object;
}

const textOf = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const composeText = textOf('deploy/compose.yaml');
const compose = parse(composeText, { merge: true }) as Compose;
const caddy = textOf('deploy/Caddyfile');
const services = Object.entries(compose.services);
const known = { ...settings, ...secrets };
const names = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name = '']) => name);

test('there are two CMS processes, a publisher, a database and a proxy, and the proxy alone is reached from outside', () => {
  expect(Object.keys(compose.services)).toEqual(['caddy', 'cms', 'cms-two', 'publisher', 'database']);
  expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(['caddy']);
});

test('our processes get variables that the code reads, and the publisher only its secrets', () => {
  for (const name of ['cms', 'cms-two', 'publisher'])
    expect(Object.keys(compose.services[name]?.environment ?? {}).filter((variable) => !Object.hasOwn(known, variable))).toEqual([]);
  const given = (name: string): string[] =>
    Object.keys(compose.services[name]?.environment ?? {}).filter((key) => Object.hasOwn(secrets, key));
  expect(given('cms').sort()).toEqual(Object.keys(secrets).sort());
  expect(given('publisher').sort()).toEqual([...publisherSecrets].sort());
});

test('what compose takes from outside stands in the example or is a secret', () => {
  const example = names(textOf('deploy/settings.example'), /^([A-Z_]+)=/gm);
  const asked = new Set(names(composeText, /\$\{([A-Z_]+)/g));
  expect([...asked].filter((name) => !example.includes(name) && !Object.hasOwn(secrets, name))).toEqual([]);
  expect(example.filter((name) => !asked.has(name))).toEqual([]);
  const ofCaddy = names(caddy, /\{\$([A-Z_]+)\}/g);
  expect(Object.keys(compose.services['caddy']?.environment ?? {}).sort()).toEqual([...new Set(ofCaddy)].sort());
});

test('volumes, networks and services that are named exist', () => {
  for (const [, { volumes = [], networks = [], depends_on: before = {} }] of services) {
    const [named, files] = [volumes.filter((volume) => !volume.startsWith('.')), volumes.filter((volume) => volume.startsWith('.'))];
    expect(named.map((volume) => volume.split(':')[0]).filter((name = '') => !Object.hasOwn(compose.volumes, name))).toEqual([]);
    expect(files.filter((file) => !existsSync(path.join(projectRoot, 'deploy', file.split(':')[0] ?? '')))).toEqual([]);
    const joined = Array.isArray(networks) ? networks : Object.keys(networks);
    expect(joined.filter((name) => !Object.hasOwn(compose.networks, name))).toEqual([]);
    expect(Object.keys(before).filter((name) => !Object.hasOwn(compose.services, name))).toEqual([]);
  }
});

test('the programs that are started have sources here', () => {
  const source = (service: Service): string =>
    path.join(
      projectRoot,
      (service.working_dir ?? '').replace(/^\/app\//, ''),
      (service.command?.at(-1) ?? '').replace(/^dist\/(.*)\.js$/, '$1.ts'),
    );
  for (const name of ['cms', 'cms-two', 'publisher']) expect(existsSync(source(compose.services[name]!)), name).toBe(true);
  const { context = '', dockerfile = '' } = compose.services['cms']?.build ?? {};
  expect(existsSync(path.join(projectRoot, 'deploy', context, dockerfile))).toBe(true);
});

test('the proxy leads to services at the ports that they listen on', () => {
  const ports = (service: string): string[] =>
    ['CMS_PORT', 'SITE_PORT', 'PREVIEW_PORT'].flatMap((name) => compose.services[service]?.environment?.[name] ?? []);
  const targets = names(caddy, /reverse_proxy (.+?)(?: \{)?$/gm).flatMap((line) => line.split(' '));
  expect(targets).toHaveLength(4);
  expect(targets.filter((target) => !ports(target.split(':')[0] ?? '').includes(target.split(':')[1] ?? ''))).toEqual([]);
  expect(caddy).toContain(`${compose.services['publisher']?.environment?.['CMS_URL']} {`);
});

test('the image and the workflow take the project’s Node, and the workflow runs what .ci/run runs', () => {
  const node = textOf('.nvmrc').trim();
  expect(new Set(names(textOf('deploy/Dockerfile'), /^FROM node:([\d.]+)/gm))).toEqual(new Set([node]));
  const workflow = parse(textOf('.github/workflows/ci.yaml')) as { jobs: Record<string, { steps: { run?: string; with?: object }[] }> };
  expect(workflow.jobs['test']?.steps.at(-1)?.run).toBe('.ci/run');
  expect(Object.values(workflow.jobs).map(({ steps }) => steps[1]?.with)).toEqual([
    { 'node-version-file': '.nvmrc' },
    { 'node-version-file': '.nvmrc' },
  ]);
  expect(existsSync(path.join(projectRoot, '.ci/run'))).toBe(true);
});
