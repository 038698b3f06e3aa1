import {
  lines,
  openDataSchemas,
  type GoneGuide,
  type OpenGuide,
  type OpenGuideList,
  type OpenGuideSummary,
  type Published,
} from 'shared-types';
import { withoutCitations } from '../blocks/citations.ts';
import type { CitedSource } from '../blocks/cited-source.ts';
import type { Embedded } from '../blocks/text-of.ts';
import { companionUrls, markOf, permanentUrl } from '../seo/guide-links.ts';
import { licenceOf } from '../seo/licence.ts';
import { absoluteUrl, pathOf, type SiteIdentity } from '../seo/page-meta.ts';
import { topicsOf } from '../seo/trail.ts';
import { sectionsOf } from './sections.ts';

type Guide = Published<'guide'>;

/** What the open data of a guide needs besides the guide. */
export interface OpenDataFacts {
  site: SiteIdentity;
  /** All published topics. */
  topics: readonly Published<'topic'>[];
  related: readonly Guide[];
  /** What the page cites, in its order. */
  sources: readonly CitedSource[];
  /** Finds what blocks show. */
  embedded: Embedded;
}

export type SchemaName = keyof typeof openDataSchemas;
const VERSION = 1;

/** Where the JSON Schema of a kind of document is. */
export const schemaUrl = (name: SchemaName, site: SiteIdentity): string => absoluteUrl(`/api/v1/schema/${name}.json`, site);

const linked = (document: Guide | Published<'topic'>, site: SiteIdentity) => ({
  title: document.content.title,
  url: absoluteUrl(pathOf(document), site),
});

/** What the list says of a guide. */
function guideSummary(guide: Guide, { site, topics }: Pick<OpenDataFacts, 'site' | 'topics'>): OpenGuideSummary {
  const { slug, title, kind, answer, shortId, nextReview, clinicalCodes } = guide.content;
  return {
    slug,
    title,
    kind,
    answer: withoutCitations(answer),
    url: absoluteUrl(pathOf(guide), site),
    ...(shortId !== undefined && { permanentUrl: permanentUrl(guide, site) }),
    json: companionUrls(guide, site).json,
    language: 'en-GB',
    revision: guide.revision,
    mark: markOf(guide),
    published: guide.firstPublishedAt,
    modified: guide.publishedAt,
    nextReview,
    review: guide.review,
    topics: topicsOf(guide.content.topics, topics).map((topic) => linked(topic, site)),
    codes: clinicalCodes,
  };
}

const openSource = ({ number, source: { content } }: CitedSource): OpenGuide['sources'][number] => {
  const { key, title, organisation, year, type, url, doi, accessed, commercial, retracted } = content;
  return {
    number,
    key,
    title,
    organisation,
    ...(year !== undefined && { year }),
    type,
    url,
    ...(doi !== undefined && { doi }),
    accessed,
    commercial,
    retracted,
  };
};

/** A guide as a document for programs. `openDataSchemas.guide` says what each field is. */
export function guideDocument(guide: Guide, facts: OpenDataFacts): OpenGuide {
  const { site, related, sources, embedded } = facts;
  const { content } = guide;
  const { json: _json, ...links } = companionUrls(guide, site);
  return {
    $schema: schemaUrl('guide', site),
    version: VERSION,
    status: guide.withdrawn ? 'withdrawn' : 'live',
    ...(guide.withdrawn && { withdrawal: guide.withdrawn }),
    ...guideSummary(guide, facts),
    licence: licenceOf(site),
    keyPoints: lines(content.keyPoints),
    hasPart: sectionsOf(content.body, content.title, embedded).map((section) => ({
      ...section,
      url: absoluteUrl(pathOf(guide), site) + (section.id === '' ? '' : `#${section.id}`),
    })),
    body: content.body,
    redFlags: content.redFlags,
    questionsToAsk: lines(content.questionsToAsk),
    sources: sources.map(openSource),
    related: related.map((other) => linked(other, site)),
    changes: guide.changes,
    links,
  };
}

/** What stands at the address of a guide that has gone. */
export const goneDocument = (gone: { title: string; at: string; withdrawal: { reason: string } }, site: SiteIdentity): GoneGuide => ({
  $schema: schemaUrl('guide', site),
  version: VERSION,
  status: 'gone',
  title: gone.title,
  withdrawal: { at: gone.at, reason: gone.withdrawal.reason },
});

/** The list of every guide that is live. */
export const guideList = (guides: readonly Guide[], facts: Pick<OpenDataFacts, 'site' | 'topics'>): OpenGuideList => ({
  $schema: schemaUrl('guides', facts.site),
  version: VERSION,
  licence: licenceOf(facts.site),
  guides: guides.map((guide) => guideSummary(guide, facts)),
});
