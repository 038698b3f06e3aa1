import { ArticleError } from './article-text.ts';
import { readArticle, type Article } from './read-article.ts';

export interface Question {
  /** The file's name: its ending says the format. */
  name: string;
  bytes: Uint8Array;
}
export type Answer = { article: Article } | { refused: string } | { broken: string };

async function answer({ name, bytes }: Question): Promise<Answer> {
  try {
    return { article: await readArticle(name, bytes) };
  } catch (error) {
    if (error instanceof ArticleError) return { refused: error.message };
    if (error instanceof RangeError) return { refused: 'Its parts are nested too deeply to read.' };
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

// The program of a process that reads one article: see `read-apart.ts`.
process.once('message', (question) => {
  void answer(question as Question).then((said) => process.send?.(said));
});
