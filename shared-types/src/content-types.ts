import type { z } from 'zod';
import { comparisonSchema } from './content/comparison.ts';
import { guideSchema } from './content/guide.ts';
import { pageSchema } from './content/page.ts';
import { redirectSchema } from './content/redirect.ts';
import { synonymSetSchema } from './content/synonym-set.ts';
import { claim, person, question, siteSettings, source, term, topic } from './generated/content-types.ts';

/** The schema by which a document of each type is published and read: the same in the CMS and on the site. */
export const contentSchemas = {
  guide: guideSchema,
  question,
  claim,
  comparison: comparisonSchema,
  term,
  topic,
  source,
  person,
  'synonym-set': synonymSetSchema,
  redirect: redirectSchema,
  page: pageSchema,
  'site-settings': siteSettings,
};

export type ContentType = keyof typeof contentSchemas;
export type ContentOf<Type extends ContentType> = z.infer<(typeof contentSchemas)[Type]>;
export const contentTypes = Object.keys(contentSchemas) as ContentType[];
export const isContentType = (name: string): name is ContentType => Object.hasOwn(contentSchemas, name);

export type Question = ContentOf<'question'>;
export type Claim = ContentOf<'claim'>;
export type Term = ContentOf<'term'>;
export type Topic = ContentOf<'topic'>;
export type Source = ContentOf<'source'>;
export type Person = ContentOf<'person'>;
export type SiteSettings = ContentOf<'site-settings'>;
