import type { Guide, Published, Question, Source } from 'shared-types';
import { withoutCitations } from '../blocks/citations.ts';
import { richTextLines } from '../blocks/rich-text/rich-text-lines.ts';
import { absoluteUrl, descriptionOf, pathOf, type PagedDocument, type SiteIdentity } from './page-meta.ts';
import { trailOf, type Crumb } from './trail.ts';

/** What a document's structured data needs besides the document. */
export interface JsonLdFacts {
  site: SiteIdentity;
  topics: readonly Published<'topic'>[];
  /** The sources that the page cites, in their order. */
  sources?: readonly Published<'source'>[];
  authors?: readonly Published<'person'>[];
}

const context = 'https://schema.org';

const codeSystems: Record<Guide['clinicalCodes'][number]['system'], string> = {
  icd10: 'ICD-10',
  icd11: 'ICD-11',
  snomed: 'SNOMED CT',
};

const citationTypes: Record<Source['type'], string> = {
  guideline: 'CreativeWork',
  'systematic-review': 'MedicalScholarlyArticle',
  review: 'MedicalScholarlyArticle',
  trial: 'MedicalScholarlyArticle',
  'case-series': 'MedicalScholarlyArticle',
  regulator: 'WebPage',
  'patient-information': 'WebPage',
  reference: 'CreativeWork',
  commercial: 'WebPage',
};

const citation = ({ content }: Published<'source'>): object => ({
  '@type': citationTypes[content.type],
  name: content.title,
  url: content.url,
  ...(content.year === undefined ? {} : { datePublished: String(content.year) }),
  ...(content.doi === undefined ? {} : { identifier: `doi:${content.doi}` }),
});

const breadcrumbs = (trail: readonly Crumb[], site: SiteIdentity): object => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absoluteUrl(url, site) })),
});

const organisation = (site: SiteIdentity): object => ({
  '@type': 'Organization',
  name: site.settings.title,
  url: absoluteUrl('/', site),
});

/** Who signed exactly this text, and when. Anything less is no review to a machine. */
const reviewFacts = ({ review }: PagedDocument): object =>
  review?.kind === 'signed'
    ? { reviewedBy: { '@type': 'Person', name: review.name, jobTitle: review.profession }, lastReviewed: review.at.slice(0, 10) }
    : {};

/** What every page says of itself. */
const pageFacts = (document: PagedDocument, type: string, { site, sources = [], authors = [] }: JsonLdFacts): object => {
  const url = absoluteUrl(pathOf(document), site);
  return {
    '@context': context,
    '@type': type,
    '@id': url,
    url,
    name: document.content.title,
    description: descriptionOf(document),
    inLanguage: 'en-GB',
    datePublished: document.firstPublishedAt,
    dateModified: document.publishedAt,
    isAccessibleForFree: true,
    publisher: organisation(site),
    ...reviewFacts(document),
    ...(authors.length === 0
      ? {}
      : { author: authors.map(({ content }) => ({ '@type': 'Person', name: content.name, jobTitle: content.role })) }),
    ...(sources.length === 0 ? {} : { citation: sources.map(citation) }),
  };
};

const patients = { audience: { '@type': 'Patient' } };

const condition = ({ title, kind, clinicalCodes }: Guide): object =>
  kind === 'condition'
    ? {
        about: {
          '@type': 'MedicalCondition',
          name: title,
          code: clinicalCodes.map(({ system, code }) => ({ '@type': 'MedicalCode', codeValue: code, codingSystem: codeSystems[system] })),
        },
      }
    : {};

const words = ({ answer }: Question): string => richTextLines(answer).map(withoutCitations).join('\n');

const describe = (document: PagedDocument, facts: JsonLdFacts): object => {
  switch (document.type) {
    case 'guide':
      return { ...pageFacts(document, 'MedicalWebPage', facts), ...patients, ...condition(document.content) };
    case 'question':
      return {
        ...pageFacts(document, 'MedicalWebPage', facts),
        ...patients,
        mainEntity: {
          '@type': 'Question',
          name: document.content.title,
          acceptedAnswer: { '@type': 'Answer', text: words(document.content) },
        },
      };
    case 'comparison':
      return { ...pageFacts(document, 'MedicalWebPage', facts), ...patients };
    case 'topic':
      return pageFacts(document, 'CollectionPage', facts);
    case 'page':
      return pageFacts(document, 'WebPage', facts);
  }
};

/** The structured data of a document's own page: the page itself, and where it stands. */
export const documentJsonLd = (document: PagedDocument, facts: JsonLdFacts): object[] => [
  describe(document, facts),
  breadcrumbs([...trailOf(document, facts.topics), { name: document.content.title, url: pathOf(document) }], facts.site),
];

/** The structured data of the home page. */
export const homeJsonLd = (site: SiteIdentity): object[] => [
  {
    '@context': context,
    '@type': 'WebSite',
    name: site.settings.title,
    description: site.settings.tagline,
    url: absoluteUrl('/', site),
    inLanguage: 'en-GB',
    publisher: organisation(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absoluteUrl('/search/', site)}?q={query}`,
      'query-input': 'required name=query',
    },
  },
];
