import { claim, comparison, guide, question } from './fixture-library.ts';
import type { PageContext } from './page-context.ts';

const find =
  <Document extends { documentId: string }>(document: Document) =>
  (documentId: string): Document | undefined =>
    documentId === document.documentId ? document : undefined;

/** The numbers under which the fixtures' page cites; any other key has no published source. */
export const numbers: Record<string, number> = { line: 1, dots: 2, pain: 3, heat: 4 };

/** A page for fixtures: it cites four sources, and `/withdrawn/` leads nowhere. */
export const context: PageContext = {
  citationNumber: (key) => numbers[key],
  guide: find(guide),
  question: find(question),
  claim: find(claim),
  comparison: find(comparison),
  hrefOf: (url) => (url.startsWith('/withdrawn/') ? undefined : url),
  picture: ({ sha256, width = 800, height = 600 }) => ({
    src: `/media/${sha256.slice(0, 8)}-800.webp`,
    srcset: `/media/${sha256.slice(0, 8)}-400.webp 400w, /media/${sha256.slice(0, 8)}-800.webp 800w`,
    width,
    height,
  }),
};
