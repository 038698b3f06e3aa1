import { errors } from '@strapi/utils';
import { nameOf } from '../../publication/document-name.ts';
import type { CheckedDocument, Finding } from '../content/check-content.ts';

/** Strapi or the log refuses one of the documents. */
class Refusal extends Error {
  readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.file = file;
  }
}

interface Detail {
  path?: (string | number)[];
  message?: string;
}

/** Strapi's error for several fields says how many there are; what they are is in its details. */
function inFull(error: errors.ApplicationError): string {
  const details = (error.details as { errors?: Detail[] } | undefined)?.errors ?? [];
  const told = details.map(({ path, message }) => `${path?.join('.') ?? ''}: ${message ?? ''}`);
  return told.length > 0 && !error.message.includes(details[0]?.message ?? '') ? told.join(' ') : error.message;
}

/** Runs what writes one document, so that a refusal names its file. */
export async function onBehalfOf<Result>({ file }: CheckedDocument, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof errors.ApplicationError ? new Refusal(file, inFull(error)) : error;
  }
}

/** The finding that an error amounts to; `undefined` for one that is a fault of ours. The log names a document by type, title and slug. */
export function findingOf(error: unknown, documents: readonly CheckedDocument[]): Finding | undefined {
  if (error instanceof Refusal) return { file: error.file, line: 1, text: error.message };
  if (!(error instanceof errors.ApplicationError)) return undefined;
  const about = documents.find(({ type, data }) => error.message.startsWith(nameOf(type, data)));
  return { file: about?.file ?? 'The CMS', line: 1, text: inFull(error) };
}
