/** What the publisher takes from the site: it imports this bundle and nothing else, so that there is one library in the process. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp({ streaming: false });
export { withDraft } from './content/draft.ts';
export { library, openLibrary, pull } from './content/library.ts';
export { ownersOf, paths } from './pages/_files.ts';
export { keyOf } from './pages/_companion-keys.ts';
export { inlineHashes } from './lib/inline-code.ts';
