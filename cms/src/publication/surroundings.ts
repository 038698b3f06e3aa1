import type { Core } from '@strapi/strapi';
import { sitePaths } from 'shared-types';
import type { Parts, Subject, Surroundings } from '../publish-rules/rule.ts';
import { citedKeys } from '../publish-rules/text/citations.ts';
import { fragmentsOf, glossaryWords, weekAround } from '../publish-rules/text/library-words.ts';
import { passagesOf, type Passage } from '../publish-rules/text/passages.ts';
import { addressOf, comparable } from './append.ts';
import { citing } from './dependants.ts';
import { documentsOf } from './documents.ts';
import { nameOf, slugField, slugOf } from './document-name.ts';
import { earlierHolder, liveRows, newestOf, snapshotOf } from './log.ts';
import type { LoggedRelation } from './relations.ts';
import { uidOf } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';
import type { Db, StoredRow } from './tables.ts';
import { isPublishedTogether } from './together.ts';

/** A document that wants to be published. */
export interface Candidate {
  subject: Subject;
  documentId: string;
  relations: readonly LoggedRelation[];
  change: Surroundings['change'];
}

/** A query takes a bounded number of values. */
async function inParts<Value, Found>(values: readonly Value[], find: (part: Value[]) => Promise<Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < values.length; start += 500) found.push(...(await find(values.slice(start, start + 500))));
  return found;
}

type Facts = NonNullable<ReturnType<Surroundings['source']>>;

async function citedSources(db: Db, passages: readonly Passage[]): Promise<Map<string, Facts>> {
  const keys = [...new Set(passages.flatMap(({ text }) => citedKeys(text)))];
  const rows = await inParts<string, StoredRow>(keys, (part) => liveRows(db).where({ type: 'source' }).whereIn('slug', part));
  return new Map(
    rows.map((row) => {
      const { commercial, retracted } = snapshotOf(row);
      return [row.slug, { commercial: commercial === true, retracted: retracted === true }];
    }),
  );
}

type Target = NonNullable<ReturnType<Surroundings['target']>>;

async function targets(strapi: Core.Strapi, db: Db, relations: readonly LoggedRelation[]): Promise<Map<string, Target>> {
  const found = new Map<string, Target>();
  for (const { type, documentId } of relations) {
    if (found.has(documentId)) continue;
    if (isPublishedTogether({ type, documentId }) || (await newestOf(db, type, documentId))?.action === 'published') {
      found.set(documentId, { name: documentId, isPublished: true });
      continue;
    }
    const draft = await documentsOf(strapi, type).findOne({ documentId, status: 'draft' });
    found.set(documentId, { name: nameOf(type, draft ?? {}), isPublished: false });
  }
  return found;
}

async function addressTaken(db: Db, { type, content }: Subject, documentId: string): Promise<Surroundings['addressTaken']> {
  const field = slugField(type);
  if (field === null) return undefined;
  const slug = slugOf(type, content);
  const address = addressOf(type, slug);
  if (address !== null && sitePaths.some((path) => comparable(path) === address))
    return { field, message: `${address} is a page of the site itself.` };
  const what = field === 'key' ? 'key' : 'address';
  const wanted = { type, slug, address, documentId };
  const holder: StoredRow | undefined = await liveRows(db)
    .whereNot({ document_id: documentId })
    .andWhere((same) => {
      same.where({ type, slug });
      if (address !== null) same.orWhere({ address });
    })
    .first();
  if (holder) return { field, message: `${nameOf(holder.type, snapshotOf(holder))} is published and has this ${what}.` };
  // A redirect may lead on from where something was.
  const before = type === 'redirect' ? undefined : await earlierHolder(db, wanted);
  return (
    before && { field, message: `${nameOf(before.type, snapshotOf(before))} had this ${what} before, and links to it are still about.` }
  );
}

/** The key that a source gives up although live texts cite it. */
async function lostKey(db: Db, { type, content }: Subject, documentId: string): Promise<Surroundings['lostKey']> {
  const before = type === 'source' ? await newestOf(db, type, documentId) : undefined;
  if (before?.action !== 'published' || before.slug === slugOf(type, content)) return undefined;
  const names = await citing(db, before.slug);
  return names.length === 0 ? undefined : { key: before.slug, citing: names };
}

/** The parts of the page at a path; `undefined` where there is no page. */
async function pageAt(db: Db, path: string): Promise<Parts | undefined> {
  for (const [list, type] of [
    ['/claims/', 'claim'],
    ['/glossary/', 'term'],
  ] as const)
    if (path === list) return new Set(((await liveRows(db).where({ type }).select('slug')) as StoredRow[]).map(({ slug }) => slug));
  if ((sitePaths as readonly string[]).includes(path)) return new Set();
  const row: StoredRow | undefined = await liveRows(db)
    .where({ address: comparable(path) })
    .first();
  if (!row) return undefined;
  return fragmentsOf(passagesOf(row.type, snapshotOf(row) as never));
}

/** The live pages among those that texts link to, by path, each with its parts. */
export async function linkedPages(db: Db, passages: readonly Passage[]): Promise<Map<string, Parts>> {
  const pages = new Map<string, Parts>();
  const paths = passages.flatMap(({ links }) => links).map((link) => link.split(/[?#]/)[0] ?? '');
  for (const path of new Set(paths.filter((link) => link.startsWith('/')).map((link) => (link.endsWith('/') ? link : `${link}/`)))) {
    const page = await pageAt(db, path);
    if (page !== undefined) pages.set(path, page);
  }
  return pages;
}

async function dueThatWeek(strapi: Core.Strapi, { type, content }: Subject, documentId: string): Promise<number> {
  if (type !== 'guide' && type !== 'comparison') return 0;
  const { from, to } = weekAround(content.nextReview);
  const where = { publishedAt: { $notNull: true }, documentId: { $ne: documentId }, nextReview: { $gte: from, $lte: to } };
  const counts = (['guide', 'comparison'] as const).map((counted) => strapi.db.query(uidOf(counted)).count({ where }));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** What only warnings and advice ask about: it isn't looked up for a publication that just has to be refused or not. */
const UNASKED = { pages: new Map<string, Parts>(), glossary: new Set<string>(), due: 0 };

async function beyondErrors(strapi: Core.Strapi, db: Db, { subject, documentId }: Candidate): Promise<typeof UNASKED> {
  const terms: StoredRow[] = subject.type === 'guide' ? await liveRows(db).where({ type: 'term' }) : [];
  return {
    pages: await linkedPages(db, subject.passages),
    glossary: glossaryWords(terms.map(snapshotOf)),
    due: await dueThatWeek(strapi, subject, documentId),
  };
}

/**
 * What the rules ask about what is live beside a document.
 * @param db the transaction that publishes; the connection, to look without publishing
 * @param scope `errors`: enough for the rules whose findings keep it from being published
 */
export async function surroundingsOf(strapi: Core.Strapi, db: Db, candidate: Candidate, scope: 'errors' | 'all'): Promise<Surroundings> {
  const { subject, documentId, relations, change } = candidate;
  const asked = scope === 'errors' ? relations.filter(({ isRequired }) => isRequired) : relations;
  const sources = await citedSources(db, subject.passages);
  const pointedTo = await targets(strapi, db, asked);
  const { pages, glossary, due } = scope === 'errors' ? UNASKED : await beyondErrors(strapi, db, candidate);
  return {
    source: (key) => sources.get(key),
    target: (id) => pointedTo.get(id),
    page: (path) => pages.get(path),
    glossary,
    dueThatWeek: due,
    change,
    addressTaken: await addressTaken(db, subject, documentId),
    lostKey: await lostKey(db, subject, documentId),
  };
}
