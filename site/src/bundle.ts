/** What the publisher takes from the site: it imports this bundle and nothing else, so that there is one library in the process. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp({ streaming: false });
export { withDraft } from './content/draft.ts';
export { library, openLibrary, pull } from './content/library.ts';
export { ownersOf, paths } from './pages/_files.ts';
// Questions that pages define have to be known before the first page is asked for.
import './pages/_guide-neighbours.ts';
import './pages/_links.ts';
export { answerNow, noted } from './content/question.ts';
export { inlineHashes } from './lib/inline-code.ts';
