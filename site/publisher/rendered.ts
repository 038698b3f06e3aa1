import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Bundle } from './bundle.ts';
import { fileSchema, readable, type ReleaseFile } from './releases.ts';
import { sha256, type Store } from './store.ts';

/** As it is kept on disk. Questions are named by their place in the list. */
const keptSchema = z.object({
  /** What else the bytes hang on: the bundle, the public origin, Node. */
  made: z.string(),
  questions: z.array(z.tuple([z.string(), z.string()])),
  files: z.record(z.string(), fileSchema.extend({ asked: z.array(z.int()) })),
});

/**
 * What was rendered last at every path, and the questions to the library behind it. While all of a file's questions have the same
 * answers, rendering it again would give the same bytes.
 */
export class Rendered {
  readonly #file: string;
  readonly #code: string;
  #made = '';
  /** Digests of the answers, by question; every file that is kept was rendered with these. */
  #digests = new Map<string, string>();
  #files = new Map<string, { file: ReleaseFile; asked: string[] }>();
  #isSaved = true;

  /** @param code a fingerprint of the site's code: other code writes other pages */
  constructor(dataDir: string, code: string) {
    this.#file = path.join(dataDir, 'rendered.json');
    this.#code = code;
  }

  /** Takes up what an earlier process kept, where the same code still writes the pages and their bytes are still there. */
  async open(store: Store, siteUrl: string): Promise<void> {
    this.#made = sha256(JSON.stringify([this.#code, siteUrl, process.version]));
    const text = await readFile(this.#file, 'utf8').catch(() => undefined);
    const kept = text === undefined ? undefined : readable(keptSchema, text, this.#file);
    if (kept?.made !== this.#made) return;
    this.#digests = new Map(kept.questions);
    const stored = await store.names();
    for (const [name, { asked, ...file }] of Object.entries(kept.files)) {
      const questions = asked.flatMap((place) => kept.questions[place]?.[0] ?? []);
      if (stored.has(file.sha256) && questions.length === asked.length) this.#files.set(name, { file, asked: questions });
    }
  }

  /** Forgets files for which the library would answer a question otherwise than when they were rendered. */
  forgetChanged(answerNow: Bundle['answerNow']): void {
    const changed = new Set<string>();
    for (const [question, digest] of this.#digests) {
      const now = answerNow(question);
      if (now === digest) continue;
      changed.add(question);
      if (now === undefined) this.#digests.delete(question);
      else this.#digests.set(question, now);
    }
    if (changed.size === 0) return;
    for (const [name, { asked }] of this.#files) if (asked.some((question) => changed.has(question))) this.#files.delete(name);
  }

  get(name: string): ReleaseFile | undefined {
    return this.#files.get(name)?.file;
  }

  /** @param answers what the rendering asked, all of it of the library as it is now */
  set(name: string, file: ReleaseFile, answers: ReadonlyMap<string, string>): void {
    for (const [question, digest] of answers) this.#digests.set(question, digest);
    this.#files.set(name, { file, asked: [...answers.keys()] });
    this.#isSaved = false;
  }

  /** Forgets what is in no release: its bytes may be gone. Questions that no file asks any more go with it. */
  keepOnly(files: Record<string, unknown>): void {
    for (const name of this.#files.keys()) if (files[name] === undefined) this.#files.delete(name);
  }

  /** Keeps it for the next process; nothing is lost without, but then everything is rendered again. */
  async save(): Promise<void> {
    if (this.#isSaved) return;
    const asked = new Set([...this.#files.values()].flatMap(({ asked }) => asked));
    const questions = [...this.#digests].filter(([question]) => asked.has(question));
    const places = new Map(questions.map(([question], place) => [question, place]));
    const files = [...this.#files].map(([name, { file, asked }]) => [name, { ...file, asked: asked.map((one) => places.get(one)) }]);
    await writeFile(`${this.#file}.draft`, JSON.stringify({ made: this.#made, questions, files: Object.fromEntries(files) }));
    await rename(`${this.#file}.draft`, this.#file);
    this.#isSaved = true;
  }
}
