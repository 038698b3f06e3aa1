import {
  codeUrl,
  contentSchemas,
  isContentType,
  urlOf,
  type Change,
  type ContentType,
  type Envelope,
  type Published,
  type Revision,
  type Row,
  type Withdrawal,
} from 'shared-types';
import { z } from 'zod';

/** Why a document's newest revision is not on the site. The older one stays. */
export interface Failure {
  type: string;
  documentId: string;
  title: string;
  message: string;
}

/** An address whose document was taken back. */
export interface Gone {
  type: ContentType;
  slug: string;
  title: string;
  /** ISO 8601. */
  at: string;
  withdrawal: Withdrawal;
  /** What it said last, where it stays readable with a notice. */
  last?: Published;
  /** It was not taken back: a fault keeps it off the site. */
  fault?: true;
}

/** What a snapshot says of a guide's other addresses; what is not of that form is left aside. */
const printedSchema = z.object({
  shortId: z.string().optional(),
  clinicalCodes: z.array(z.object({ system: z.string(), code: z.string() })).optional(),
});

const titleOf = (snapshot: unknown, otherwise = 'untitled'): string => {
  const { title, name } = (snapshot ?? {}) as { title?: unknown; name?: unknown };
  const given = [title, name].find((text) => typeof text === 'string' && text !== '');
  return typeof given === 'string' ? given : otherwise;
};

/** Everything that the log says of one document, folded. */
export class DocumentState {
  readonly history: Envelope[] = [];
  live: Published | undefined;
  gone: Gone | undefined;
  failure: Failure | undefined;
  /** Short ids and paths of codes that any revision of a guide had: they may stand on paper. */
  readonly shortIds = new Set<string>();
  readonly codes = new Set<string>();
  /** Published rows that nobody has parsed yet, oldest first. */
  #unread: Row[] = [];
  #title = 'untitled';
  #liveSlug = '';

  apply(row: Row): void {
    const { snapshot, ...envelope } = row;
    this.history.push(envelope);
    if (row.type === 'guide') this.#notePrinted(snapshot);
    if (row.action === 'published' && snapshot !== null) {
      this.#title = titleOf(snapshot, this.#title);
      this.#unread.push(row);
      return;
    }
    // Withdrawn, deleted, or published and later redacted: nothing of it may show, unless the editors left it with a notice.
    const withdrawal = row.withdrawal ?? { kind: 'gone' as const, reason: 'Removed by the editors' };
    if (withdrawal.kind === 'notice') this.settle();
    const last =
      withdrawal.kind === 'notice' && this.live ? { ...this.live, withdrawn: { at: row.at, reason: withdrawal.reason } } : undefined;
    this.#unread = [];
    this.live = undefined;
    this.failure = undefined;
    if (!isContentType(row.type)) return;
    this.gone = { type: row.type, slug: row.slug, title: this.#title, at: row.at, withdrawal, ...(last && { last }) };
  }

  /** Parses the newest revision; when it doesn't fit the contract, keeps the newest that does and says what is wrong. */
  settle(): void {
    const candidates = this.#unread.reverse();
    this.#unread = [];
    if (candidates.length === 0) return;
    this.failure = undefined;
    const problems: string[] = [];
    for (const row of candidates) {
      const problem = this.#publish(row);
      if (problem === undefined) break;
      problems.push(problem);
    }
    const [newest] = candidates;
    if (!newest || problems[0] === undefined) return;
    const consequence = this.live ? 'The page keeps its last good revision' : 'It has no page';
    this.failure = {
      type: newest.type,
      documentId: newest.documentId,
      title: `${titleOf(newest.snapshot)} (${newest.slug})`,
      message: `${problems[0]}. ${consequence} until you correct the document and publish it again.`,
    };
  }

  #notePrinted(snapshot: unknown): void {
    const { shortId, clinicalCodes = [] } = printedSchema.safeParse(snapshot).data ?? {};
    if (shortId !== undefined) this.shortIds.add(shortId);
    for (const { system, code } of clinicalCodes) this.codes.add(codeUrl(system, code));
  }

  /** Why nothing can be shown of what is published; `undefined` when it can, or when it was taken back. */
  get fault(): Gone | undefined {
    const newest = this.history.findLast(({ action }) => action === 'published');
    if (!newest || !isContentType(newest.type) || this.gone) return undefined;
    const reason = 'A fault keeps this page off the site. The editors have been told, and it will be back here.';
    return {
      type: newest.type,
      slug: this.live ? this.#liveSlug : newest.slug,
      title: this.#title,
      at: newest.at,
      withdrawal: { kind: 'notice', reason },
      fault: true,
    };
  }

  /** Every slug under which it was published, oldest first. */
  slugs(): string[] {
    return [...new Set(this.history.filter(({ action }) => action === 'published').map(({ slug }) => slug))];
  }

  #publish(row: Row): string | undefined {
    const { type, documentId, slug, revision } = row;
    if (!isContentType(type)) return `The site does not know the type "${type}". Deploy the newer version of the site`;
    const parsed = contentSchemas[type].safeParse(row.snapshot);
    if (!parsed.success) {
      const fields = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || type}: ${issue.message}`);
      return `${type} → ${titleOf(row.snapshot)} (${slug}) → ${fields.join('; ')}`;
    }
    const published = this.history.filter(({ action, seq }) => action === 'published' && seq <= row.seq);
    this.live = {
      type,
      documentId,
      url: urlOf(type, { slug }),
      revision,
      firstPublishedAt: published[0]?.publishedAt ?? row.at,
      publishedAt: row.publishedAt ?? row.at,
      review: row.review,
      changes: majorChanges(published),
      revisions: published.map(revisionOf).reverse(),
      content: parsed.data,
    };
    this.gone = undefined;
    this.#liveSlug = slug;
    return undefined;
  }
}

const majorChanges = (published: Envelope[]): Change[] =>
  published
    .filter(({ changeKind }) => changeKind === 'major')
    .map(({ revision, at, changeNote }) => ({ revision, at, note: changeNote }))
    .reverse();

const revisionOf = ({ revision, at, changeKind, changeNote, contentHash }: Envelope): Revision => ({
  revision,
  at,
  note: changeNote,
  major: changeKind === 'major',
  mark: `r${revision}-${(contentHash ?? '').slice(0, 8)}`,
});
