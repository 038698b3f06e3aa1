import type { Published } from 'shared-types';
import type { SiteIdentity } from '../seo/page-meta.ts';

/** What stands around every page: its head, its navigation and its foot. */
export interface SiteFrame extends SiteIdentity {
  /** Published topics, in the editors' order. */
  topics: Published<'topic'>[];
  /** Published pages about the site itself, by title: the foot links to those that there are. */
  pages: { url: string | null; title: string }[];
}
