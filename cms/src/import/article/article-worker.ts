import { parentPort, workerData } from 'node:worker_threads';
import { ArticleError } from './article-text.ts';
import { readArticle, type Article } from './read-article.ts';

export interface Question {
  name: string;
  bytes: Uint8Array;
}
export type Answer = { article: Article } | { refused: string } | { broken: string };

async function answer({ name, bytes }: Question): Promise<Answer> {
  try {
    return { article: await readArticle(name, bytes) };
  } catch (error) {
    if (error instanceof ArticleError) return { refused: error.message };
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

void answer(workerData as Question).then((said) => parentPort?.postMessage(said));
