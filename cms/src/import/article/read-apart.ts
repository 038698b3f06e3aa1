import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Answer, Question } from './article-reader.ts';

/** Milliseconds, and megabytes of memory, that reading one article may take. */
const LONGEST = 60_000;
const MOST_MEMORY = 1024;

/**
 * Reads an article in a process of its own, without our secrets. A file made to hurt can keep a reader busy for ever or fill its
 * memory; then only that process ends, and the CMS goes on. (A thread would not do: when its memory is full, the whole process can end.)
 */
export async function readApart(question: Question): Promise<Answer> {
  const reader = fork(path.join(__dirname, 'article-reader.js'), [], {
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  });
  const ended = once(reader, 'exit').then((): [Answer] => [
    { refused: `It takes more than ${LONGEST / 1000} seconds or ${MOST_MEMORY} MB to read. Simplify it, or split it.` },
  ]);
  try {
    reader.send(question);
    const [answer] = (await Promise.race([once(reader, 'message'), ended])) as [Answer];
    return answer;
  } finally {
    reader.kill('SIGKILL');
  }
}
