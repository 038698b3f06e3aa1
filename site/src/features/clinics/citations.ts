import type { Published } from 'shared-types';
import { ukDate, ukDay } from '../../lib/dates.ts';
import { permanentUrl } from '../seo/guide-links.ts';
import type { SiteIdentity } from '../seo/page-meta.ts';

/** What a citation says of a guide, whatever its form. */
interface Cited {
  key: string;
  title: string;
  publisher: string;
  authors: string[];
  revision: number;
  /** When the revision went live: `2026-11-22`. */
  day: string;
  url: string;
}

type Format = (cited: Cited) => string;

const dated = ({ day, revision }: Cited): string => `Revision ${revision}, ${ukDate(day)}`;
const parts = (day: string): number[] => day.split('-').map(Number);

const plain: Format = (cited) => `${[...cited.authors, cited.publisher].join(', ')}. ${cited.title}. ${dated(cited)}. ${cited.url}`;

/** Signs that BibTeX reads as its own. */
const bib = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);

const bibtex: Format = ({ key, title, publisher, authors, revision, day, url }) => {
  const [year] = parts(day);
  const fields: [string, string][] = [
    ['author', (authors.length > 0 ? authors : [publisher]).map((name) => `{${bib(name)}}`).join(' and ')],
    ['title', `{${bib(title)}}`],
    ['organization', bib(publisher)],
    ['year', String(year)],
    ['date', day],
    ['version', String(revision)],
    ['url', url],
    ['langid', 'british'],
  ];
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
};

const ris: Format = (cited) =>
  [
    ['TY', 'ELEC'],
    ...(cited.authors.length > 0 ? cited.authors : [cited.publisher]).map((name) => ['AU', name]),
    ['TI', cited.title],
    ['PB', cited.publisher],
    ['PY', cited.day.slice(0, 4)],
    ['DA', cited.day.replaceAll('-', '/')],
    ['ET', `Revision ${cited.revision}`],
    ['UR', cited.url],
    ['LA', 'en-GB'],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');

const csl: Format = ({ key, title, publisher, authors, revision, day, url }) =>
  JSON.stringify(
    [
      {
        id: key,
        type: 'webpage',
        title,
        author: (authors.length > 0 ? authors : [publisher]).map((literal) => ({ literal })),
        publisher,
        'container-title': publisher,
        issued: { 'date-parts': [parts(day)] },
        version: String(revision),
        URL: url,
        language: 'en-GB',
      },
    ],
    null,
    2,
  );

/** The forms in which a guide can be cited, by what they are called. */
const formats: [string, Format][] = [
  ['Plain text', plain],
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', csl],
];

/** A guide's citation in each form. It names the revision, so that a reader finds what was meant. */
export function citationsOf(
  guide: Published<'guide'>,
  site: SiteIdentity,
  authors: readonly Published<'person'>[],
): { name: string; text: string }[] {
  const publisher = site.settings.title;
  const cited: Cited = {
    key: `${publisher.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${guide.content.slug}-r${guide.revision}`,
    title: guide.content.title,
    publisher,
    authors: authors.map(({ content }) => content.name),
    revision: guide.revision,
    day: ukDay(guide.publishedAt),
    url: permanentUrl(guide, site),
  };
  return formats.map(([name, format]) => ({ name, text: format(cited) }));
}
