import path from 'node:path';
import type { ContentType } from 'shared-types';
import { Manuscript } from '../manuscript.ts';
import { parseContent } from '../markdown/parse-markdown.ts';
import { contentFolders } from './content-schemas.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { frontMatterFields } from './front-matter-fields.ts';
import { textFields } from './text-fields.ts';

/** A content file, read by itself: references are still slugs, and nothing is checked against other files. */
export interface ReadDocument {
  /** From the content folder, with `/`: `guides/alopecia.md`. */
  file: string;
  type: ContentType;
  documentId: string;
  /** What other files name it by; its file name where it has no slug. */
  address: string;
  data: Record<string, unknown>;
  frontMatter: FrontMatter;
  manuscript: Manuscript;
}

function checkNames(document: ReadDocument, fileName: string, addressField: string | undefined): void {
  const { documentId, data, frontMatter, manuscript } = document;
  // Front matter that couldn't be read has its note; that nothing is in it would only repeat it.
  if (Object.keys(frontMatter.values).length === 0) return;
  if (documentId === '') manuscript.noteLine(1, 'The file has no documentId. Run content:import --assign-ids.');
  else if (!/^[a-z0-9]{24}$/.test(documentId))
    manuscript.noteLine(frontMatter.lineAt(['documentId']), 'documentId is 24 lower-case letters and digits.');
  if (document.type === 'guide' && data.shortId === undefined)
    manuscript.noteLine(1, 'The guide has no shortId. Run content:import --assign-ids.');
  if (addressField !== undefined && data[addressField] !== fileName)
    manuscript.noteLine(
      frontMatter.lineAt([addressField]),
      `${addressField} is “${String(data[addressField] ?? '')}”, but the file is called ${fileName}.md. Give both one name.`,
    );
}

/**
 * Reads one Markdown file of the content folder.
 * @param file its path from the content folder, with `/`; the first part says the type
 * @returns `undefined` for a file in a folder that is no type's
 */
export function readDocument(file: string, text: string): ReadDocument | undefined {
  const folder = contentFolders[path.posix.dirname(file)];
  if (folder === undefined) return undefined;
  const manuscript = new Manuscript(text.replace(/^\uFEFF/, ''));
  const root = parseContent(manuscript.text);
  const frontMatter = readFrontMatter(root, manuscript);
  const nodes = root.children.filter(({ type }) => type !== 'yaml');
  const data = {
    ...frontMatterFields(folder.attributes, folder.textFields, frontMatter, manuscript),
    ...textFields(folder.type, nodes, manuscript),
  };
  const fileName = path.posix.basename(file, '.md');
  const documentId = String(frontMatter.values.documentId ?? '');
  const document: ReadDocument = { file, type: folder.type, documentId, address: fileName, data, frontMatter, manuscript };
  checkNames(document, fileName, folder.address);
  return document;
}
