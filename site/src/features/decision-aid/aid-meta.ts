import { absoluteUrl, type PageMeta, type SiteIdentity } from '../seo/page-meta.ts';
import type { CitedSource } from '../blocks/cited-source.ts';
import { aid, DECISION } from './aid.ts';
import type { AidFacts } from './facts.ts';

const description =
  'A decision aid for pattern hair loss and strip scars: doing nothing, SMP, FUE and strip in the same rows, what matters to you, and one sheet to take along.';

/** The head of the aid's page. Its data carry version and dates, and no review that nobody made. */
export function aidMeta(site: SiteIdentity, facts: AidFacts | undefined, sources: readonly CitedSource[]): PageMeta {
  const meta: PageMeta = { title: 'Shall I have SMP, a transplant or nothing?', description, path: aid.path };
  if (!facts) return meta;
  const { content, url, publishedAt } = facts.comparison;
  return {
    ...meta,
    notices: { retracted: sources.flatMap(({ number, source }) => (source.content.retracted ? [number] : [])) },
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'MedicalWebPage',
        name: DECISION,
        description,
        url: absoluteUrl(aid.path, site),
        inLanguage: 'en-GB',
        version: aid.version,
        datePublished: aid.made,
        dateModified: publishedAt > aid.made ? publishedAt : aid.made,
        ...(url === null ? {} : { isBasedOn: { '@type': 'WebPage', name: content.title, url: absoluteUrl(url, site) } }),
        publisher: { '@type': 'Organization', name: site.settings.title, url: absoluteUrl('/', site) },
      },
    ],
  };
}
