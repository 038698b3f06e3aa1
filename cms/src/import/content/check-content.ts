import path from 'node:path';
import { contentSchemas, type ContentType } from 'shared-types';
import { PictureFile, Reference, type Picture } from '../references.ts';
import { checkCitations } from './citations.ts';
import { contentFolders } from './content-schemas.ts';
import { noteIssues } from './contract-issues.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { ruleFindings, type RuleFinding } from './rule-findings.ts';

/** The content folder, read: paths are from its root, with `/`. */
export interface ContentFiles {
  texts: readonly { file: string; text: string }[];
  pictures: ReadonlyMap<string, Picture>;
}

/** A document that the CMS has already. */
export interface KnownDocument {
  type: ContentType;
  documentId: string;
  /** Its slug; a source's key. */
  address: string;
}

/** A document that passed every check. */
export interface CheckedDocument {
  file: string;
  type: ContentType;
  documentId: string;
  /** Every field that the file gives: relations are documentIds, pictures are `Picture`s. */
  data: Record<string, unknown>;
  /** The same by the contract: what readers would see. */
  content: unknown;
}

/** Something that keeps the files from being imported. */
export interface Finding {
  file: string;
  line: number;
  text: string;
}

export const formatFinding = ({ file, line, text }: Finding): string => `${file}:${line}: ${text}`;

const named = (type: ContentType, address: string): string => `${type}/${address}`;

/** Replaces references by documentIds and picture files by their description; notes those that lead nowhere. */
function resolved(
  value: unknown,
  document: ReadDocument,
  documentIds: ReadonlyMap<string, string>,
  pictures: ContentFiles['pictures'],
): unknown {
  const inner = (item: unknown): unknown => resolved(item, document, documentIds, pictures);
  if (value instanceof Reference) {
    const documentId = documentIds.get(named(value.type, value.slug));
    if (documentId === undefined) document.manuscript.noteLine(value.line, `There is no ${value.type} “${value.slug}”.`);
    return documentId;
  }
  if (value instanceof PictureFile) {
    const picture = pictures.get(path.posix.join(path.posix.dirname(document.file), value.name));
    if (picture === undefined)
      document.manuscript.noteLine(value.line, `There is no picture “${value.name}” beside this file: a .png, .jpg, .webp or .avif.`);
    return picture;
  }
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item)]));
}

/** Notes two files, or a file and a document of the CMS, that claim the same documentId or address. */
function checkUnique(documents: ReadDocument[], known: readonly KnownDocument[]): void {
  const ids = new Map<string, string>();
  const addresses = new Map(known.map(({ type, documentId, address }) => [named(type, address), { documentId, place: 'the CMS' }]));
  for (const { file, type, documentId, address, frontMatter, manuscript } of documents) {
    const twin = ids.get(documentId);
    if (twin !== undefined && documentId !== '')
      manuscript.noteLine(frontMatter.lineAt(['documentId']), `${twin} has the same documentId.`);
    ids.set(documentId, file);
    const holder = addresses.get(named(type, address));
    if (holder !== undefined && holder.documentId !== documentId)
      manuscript.noteLine(1, `Another ${type} called “${address}” is in ${holder.place}, with the documentId ${holder.documentId}.`);
    addresses.set(named(type, address), { documentId, place: file });
  }
}

function byContract(document: ReadDocument, data: unknown): unknown {
  // What couldn't be read has its note already; the contract would only repeat it as "missing".
  if (document.manuscript.notes.length > 0) return undefined;
  const parsed = contentSchemas[document.type].safeParse(data);
  if (!parsed.success) noteIssues(document, data, parsed.error.issues);
  return parsed.data;
}

const byPlace = (a: Finding, b: Finding): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

/**
 * Checks the content files against each other, against what the CMS has, against the contract and the publishing rules.
 * Nothing is written.
 * @returns the documents in the order in which they can be published; the findings that keep them from being imported, and
 * the rules' warnings and advice, by file and line. Documents are only good when there is no finding
 */
export function checkContent(
  { texts, pictures }: ContentFiles,
  known: readonly KnownDocument[] = [],
): { documents: CheckedDocument[]; findings: Finding[]; warnings: RuleFinding[] } {
  const strays = texts.filter(({ file }) => !Object.hasOwn(contentFolders, path.posix.dirname(file)));
  const findings: Finding[] = strays.map(({ file }) => ({
    file,
    line: 1,
    text: `Its folder is no type’s. There are: ${Object.keys(contentFolders).join(', ')}.`,
  }));
  const read = texts.flatMap(({ file, text }) => readDocument(file, text) ?? []);
  const order = Object.values(contentFolders).map(({ type }) => type);
  read.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || (a.file < b.file ? -1 : 1));
  checkUnique(read, known);
  const documentIds = new Map([...known, ...read].map(({ type, address, documentId }) => [named(type, address), documentId]));
  const documents = read.map((document): CheckedDocument => {
    const { file, type, documentId } = document;
    checkCitations(document, (key) => documentIds.has(named('source', key)));
    const data = resolved(document.data, document, documentIds, pictures) as Record<string, unknown>;
    return { file, type, documentId, data, content: byContract(document, data) };
  });
  for (const { file, manuscript } of read) findings.push(...manuscript.notes.map((note) => ({ file, ...note })));
  const ruled = ruleFindings(read, documents, known);
  findings.push(...ruled.filter(({ severity }) => severity === 'error'));
  const warnings = ruled.filter(({ severity }) => severity !== 'error');
  return { documents, findings: findings.sort(byPlace), warnings: warnings.sort(byPlace) };
}
