/** Why an article can't be imported, in words for whoever gave it. */
export class ArticleError extends Error {}

/**
 * The text of a file.
 * @throws ArticleError when its bytes are no UTF-8 text
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, as for bytes that decode and yet are no text.
  }
  throw new ArticleError('It isn’t UTF-8 text. Save it as UTF-8 and import it again.');
}
