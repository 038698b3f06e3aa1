import type {
  BreadcrumbList,
  CollectionPage,
  MedicalCode,
  MedicalCondition,
  MedicalWebPage,
  Organization,
  Person,
  WebPage,
  WithContext,
} from 'schema-dts';
import { codeSystems, type Guide, type Published, type Question } from 'shared-types';
import { withoutCitations } from '../blocks/citations.ts';
import { richTextLines } from '../blocks/rich-text/rich-text-lines.ts';
import { licenceOf } from './licence.ts';
import { absoluteUrl, pathOf, type PagedDocument, type SiteIdentity } from './page-meta.ts';
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

/** A source by its address alone: its title and kind stand in the page's own list, and a reader of both pays for them once. */
const citation = ({ content }: Published<'source'>): string =>
  content.doi === undefined || content.url.includes(content.doi) ? content.url : `https://doi.org/${content.doi}`;

const breadcrumbs = (trail: readonly Crumb[], site: SiteIdentity): WithContext<BreadcrumbList> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absoluteUrl(url, site) })),
});

const organisation = (site: SiteIdentity): Organization => ({
  '@type': 'Organization',
  name: site.settings.title,
  url: absoluteUrl('/', site),
});

/** Who signed exactly this text, and when. Anything less is no review to a machine. */
const reviewFacts = ({ review }: PagedDocument) =>
  review?.kind === 'signed'
    ? ({
        reviewedBy: { '@type': 'Person', name: review.name, jobTitle: review.profession },
        lastReviewed: review.at.slice(0, 10),
      } as const)
    : {};

/** What every page says of itself beyond its own head. */
const pageFacts = (document: PagedDocument, { site, sources = [], authors = [] }: JsonLdFacts) => {
  const licence = licenceOf(site).url;
  return {
    '@context': context,
    url: absoluteUrl(pathOf(document), site),
    name: document.content.title,
    inLanguage: 'en-GB',
    datePublished: document.firstPublishedAt,
    dateModified: document.publishedAt,
    publisher: organisation(site),
    ...reviewFacts(document),
    ...(licence !== undefined && { license: licence }),
    ...(authors.length > 0 && {
      author: authors.map(({ content }): Person => ({ '@type': 'Person', name: content.name, jobTitle: content.role })),
    }),
    ...(sources.length > 0 && { citation: sources.map(citation) }),
  } as const;
};

const medicalPage = (document: PagedDocument, facts: JsonLdFacts) =>
  ({
    ...pageFacts(document, facts),
    '@type': 'MedicalWebPage',
    audience: { '@type': 'Patient' },
  }) as const satisfies WithContext<MedicalWebPage>;

const condition = ({ title, clinicalCodes }: Guide): MedicalCondition => ({
  '@type': 'MedicalCondition',
  name: title,
  ...(clinicalCodes.length > 0 && {
    code: clinicalCodes.map(({ system, code }): MedicalCode => ({
      '@type': 'MedicalCode',
      codeValue: code,
      codingSystem: codeSystems[system],
    })),
  }),
});

const words = ({ answer }: Question): string => richTextLines(answer).map(withoutCitations).join('\n');

const describe = (document: PagedDocument, facts: JsonLdFacts): WithContext<MedicalWebPage | CollectionPage | WebPage> => {
  switch (document.type) {
    case 'guide':
      return { ...medicalPage(document, facts), ...(document.content.kind === 'condition' && { about: condition(document.content) }) };
    case 'question':
      return {
        ...medicalPage(document, facts),
        mainEntity: {
          '@type': 'Question',
          name: document.content.title,
          acceptedAnswer: { '@type': 'Answer', text: words(document.content) },
        },
      };
    case 'comparison':
      return medicalPage(document, facts);
    case 'topic':
      return { ...pageFacts(document, facts), '@type': 'CollectionPage' };
    case 'page':
      return { ...pageFacts(document, facts), '@type': 'WebPage' };
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
