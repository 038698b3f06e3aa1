import type { ContentType } from 'shared-types';
import claim from '../../api/claim/content-types/claim/schema.json';
import comparison from '../../api/comparison/content-types/comparison/schema.json';
import guide from '../../api/guide/content-types/guide/schema.json';
import page from '../../api/page/content-types/page/schema.json';
import person from '../../api/person/content-types/person/schema.json';
import question from '../../api/question/content-types/question/schema.json';
import redirect from '../../api/redirect/content-types/redirect/schema.json';
import siteSettings from '../../api/site-settings/content-types/site-settings/schema.json';
import source from '../../api/source/content-types/source/schema.json';
import synonymSet from '../../api/synonym-set/content-types/synonym-set/schema.json';
import term from '../../api/term/content-types/term/schema.json';
import topic from '../../api/topic/content-types/topic/schema.json';
import clinicalCode from '../../components/parts/clinical-code.json';
import comparisonOption from '../../components/parts/comparison-option.json';

/** What the importer needs to know of a field. */
export interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  component?: string;
  repeatable?: boolean;
  required?: boolean;
  default?: unknown;
}
export type Attributes = Record<string, Attribute>;

/** Each type's folder under `cms/content/`, its fields, which of them the text below the front matter holds, and the field that names it. */
export interface ContentFolder {
  type: ContentType;
  attributes: Attributes;
  textFields: readonly string[];
  /** The field that other files name a document by, and its file is called by. */
  address?: 'slug' | 'key';
}

/** In the order in which a library is published: what a document needs comes before it. */
export const contentFolders: Record<string, ContentFolder> = {
  topics: { type: 'topic', attributes: topic.attributes, textFields: [], address: 'slug' },
  sources: { type: 'source', attributes: source.attributes, textFields: [], address: 'key' },
  people: { type: 'person', attributes: person.attributes, textFields: [], address: 'slug' },
  'synonym-sets': { type: 'synonym-set', attributes: synonymSet.attributes, textFields: [] },
  redirects: { type: 'redirect', attributes: redirect.attributes, textFields: [] },
  'site-settings': { type: 'site-settings', attributes: siteSettings.attributes, textFields: [] },
  comparisons: { type: 'comparison', attributes: comparison.attributes, textFields: ['criteria'], address: 'slug' },
  claims: { type: 'claim', attributes: claim.attributes, textFields: ['why', 'truth'], address: 'slug' },
  terms: { type: 'term', attributes: term.attributes, textFields: ['definition'], address: 'slug' },
  questions: { type: 'question', attributes: question.attributes, textFields: ['answer'], address: 'slug' },
  guides: { type: 'guide', attributes: guide.attributes, textFields: ['body', 'redFlags'], address: 'slug' },
  pages: { type: 'page', attributes: page.attributes, textFields: ['body'], address: 'slug' },
};

/** Components that front matter may hold. */
export const frontMatterComponents: Record<string, Attributes> = {
  'parts.clinical-code': clinicalCode.attributes,
  'parts.comparison-option': comparisonOption.attributes,
};
