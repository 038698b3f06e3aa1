import type { ReadDocument } from './read-document.ts';

// Fields that are shown or searched as they are, without a list of sources below them.
const withoutCitations = ['title', 'slug', 'aliases', 'questionsToAsk'];
const citation = /\[@[^\]]*\]?/g;

/** The keys of one citation, `[@a; @b]`; `undefined` when it isn't written like that. */
function keys(written: string): string[] | undefined {
  const inner = /^\[(.*)\]$/s.exec(written)?.[1] ?? '';
  const found = inner.split(';').map((part) => /^@([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(part.trim())?.[1]);
  return found.every((key) => key !== undefined) ? found : undefined;
}

/** Notes every citation of a file that is badly written, stands where none may, or names a source that `isSource` doesn't know. */
export function checkCitations({ data, frontMatter, manuscript }: ReadDocument, isSource: (key: string) => boolean): void {
  for (const field of withoutCitations)
    if (String(data[field] ?? '').includes('[@')) manuscript.noteLine(frontMatter.lineAt([field]), `${field} can’t hold a citation.`);
  for (const found of manuscript.text.matchAll(citation)) {
    const line = manuscript.text.slice(0, found.index).split('\n').length;
    const cited = keys(found[0]);
    if (cited === undefined) manuscript.noteLine(line, `“${found[0].split('\n')[0]}” is no citation. Write [@source-key], or [@a; @b].`);
    for (const key of cited ?? []) if (!isSource(key)) manuscript.noteLine(line, `There is no source “${key}”.`);
  }
}
