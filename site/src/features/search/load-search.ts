import { createSearch, type Search } from './search-engine.ts';
import { MANIFEST_PATH, MANIFEST_VERSION, type SearchManifest } from './search-record.ts';

async function json<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`No ${path}`);
  return response.json();
}

/** Files asked for before they are needed. One that fails is asked for again when it is. */
const early = new Map<string, Promise<unknown>>();

async function read<Value>(path: string): Promise<Value> {
  const asked = early.get(path) as Promise<Value | undefined> | undefined;
  early.delete(path);
  return (await asked) ?? json<Value>(path);
}

async function load(): Promise<Search> {
  const manifest = await json<SearchManifest>(MANIFEST_PATH);
  const { version, postings, texts } = manifest;
  if (version !== MANIFEST_VERSION) throw new Error('This page is older than the search list.');
  // A library that is sent whole needs every file for the first answer.
  if (texts.length === 1)
    for (const path of [postings[0]![0], texts[0]!])
      early.set(
        path,
        json(path).catch(() => undefined),
      );
  return createSearch(manifest, read);
}

let loading: Promise<Search> | undefined;

/** The search over this release's records, loaded at the first call. After a failure the next call tries again. */
export function loadSearch(): Promise<Search> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
