import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { uidOf } from '../../publication/schemas.ts';
import { entryOf, type Entry, type Row } from './entries.ts';

interface Review extends Entry {
  /** The day by which it must have been checked again: YYYY-MM-DD. */
  due: string;
  isOverdue: boolean;
}

/** Days ahead that an editor plans for. */
const AHEAD = 60;
const DAY = 24 * 60 * 60 * 1000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const REVIEWED = ['guide', 'comparison'] as const satisfies ContentType[];

/** Published documents whose review is overdue or due within two months, the most urgent first. */
export async function dueReviews(strapi: Core.Strapi, types: readonly ContentType[], most: number): Promise<Review[]> {
  const [today, last] = [dayOf(Date.now()), dayOf(Date.now() + AHEAD * DAY)];
  const found: Review[] = [];
  for (const type of REVIEWED.filter((reviewed) => types.includes(reviewed))) {
    const rows = (await strapi.db.query(uidOf(type)).findMany({
      select: ['documentId', 'title', 'nextReview', 'updatedAt'],
      where: { publishedAt: { $notNull: true }, nextReview: { $lte: last } },
      orderBy: { nextReview: 'asc' },
      limit: most,
    })) as (Row & { nextReview: string })[];
    // A page is overdue from the day after, as readers see it.
    found.push(...rows.map((row) => ({ ...entryOf(type, row), due: row.nextReview, isOverdue: row.nextReview < today })));
  }
  return found.sort((a, b) => a.due.localeCompare(b.due)).slice(0, most);
}
