import { pagedTypes } from 'shared-types';
import { expect, test } from 'vitest';
import { documentJsonLd, homeJsonLd } from './json-ld.ts';
import { about, alopecia, areata, leaflet, options, siteFrame, stripScars, trial, waiting } from './published.fixture.ts';

const facts = { site: siteFrame, topics: siteFrame.topics, sources: [leaflet, trial] };

test('a guide is a medical page for patients with its condition, its code and its sources', () => {
  const [page] = documentJsonLd(areata, facts);
  expect(page).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: 'https://scalpwise.example/guides/alopecia-areata/',
    inLanguage: 'en-GB',
    datePublished: '2026-11-22T09:55:00.000Z',
    dateModified: '2027-01-05T10:00:00.000Z',
    audience: { '@type': 'Patient' },
    about: { '@type': 'MedicalCondition', code: [{ '@type': 'MedicalCode', codeValue: 'L63', codingSystem: 'ICD-10' }] },
    citation: ['https://leaflet.example/aa', 'https://doi.org/10.1000/waiting'],
  });
});

test('the licence is named when the editors’ words name one that has an address', () => {
  expect(documentJsonLd(areata, facts)[0]).not.toHaveProperty('license');
  const site = { ...siteFrame, settings: { ...siteFrame.settings, licence: 'CC BY 4.0, unless a page says otherwise.' } };
  expect(documentJsonLd(areata, { ...facts, site })[0]).toMatchObject({ license: 'https://creativecommons.org/licenses/by/4.0/' });
});

test('only a condition guide is about a condition', () => {
  expect(documentJsonLd(stripScars, facts)[0]).not.toHaveProperty('about');
});

test('nothing says that somebody has reviewed a page, and no author is made up', () => {
  const all = JSON.stringify([areata, waiting, options, alopecia, about].map((document) => documentJsonLd(document, facts)));
  expect(all).not.toMatch(/reviewedBy|lastReviewed|"author"/);
});

test('a machine is told of a signature on this very text, and of nothing less', () => {
  const signature = { name: 'Rea Person', profession: 'Dermatologist', at: '2026-11-26T10:00:00.000Z', clinicalHash: 'one' };
  const factsOf = (kind: 'signed' | 'changed') => documentJsonLd({ ...areata, review: { kind, ...signature } }, facts)[0];
  expect(factsOf('signed')).toMatchObject({
    reviewedBy: { '@type': 'Person', name: 'Rea Person', jobTitle: 'Dermatologist' },
    lastReviewed: '2026-11-26',
  });
  expect(factsOf('changed')).not.toHaveProperty('reviewedBy');
});

test('an author who put their name to a guide is named', () => {
  const author = {
    ...leaflet,
    type: 'person' as const,
    content: { name: 'Ada Hale', slug: 'ada-hale', role: 'Editor' },
  };
  expect(documentJsonLd(areata, { ...facts, authors: [author] })[0]).toMatchObject({
    author: [{ '@type': 'Person', name: 'Ada Hale', jobTitle: 'Editor' }],
  });
});

test('a question carries its answer without citation marks', () => {
  expect(documentJsonLd(waiting, facts)[0]).toMatchObject({
    mainEntity: { '@type': 'Question', name: 'Can I do nothing?', acceptedAnswer: { '@type': 'Answer', text: 'Yes, you can.\nMany do.' } },
  });
});

test('every type that is a page of its own has a kind of page', () => {
  const kinds = [areata, waiting, options, alopecia, about].map((document) => {
    const [page = {}] = documentJsonLd(document, facts);
    return [document.type, '@type' in page && page['@type']];
  });
  expect(kinds.map(([type]) => type).toSorted()).toEqual([...pagedTypes].toSorted());
  expect(Object.fromEntries(kinds)).toEqual({
    guide: 'MedicalWebPage',
    question: 'MedicalWebPage',
    comparison: 'MedicalWebPage',
    topic: 'CollectionPage',
    page: 'WebPage',
  });
});

test('the trail leads from the home page to the page itself', () => {
  expect(documentJsonLd(areata, facts)[1]).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Home', item: 'https://scalpwise.example/' },
      { position: 2, name: 'Alopecia', item: 'https://scalpwise.example/topics/alopecia/' },
      { position: 3, item: 'https://scalpwise.example/guides/alopecia-areata/' },
    ],
  });
});

test('the home page is the site, with its search', () => {
  expect(homeJsonLd(siteFrame)).toMatchObject([
    { '@type': 'WebSite', url: 'https://scalpwise.example/', potentialAction: { target: 'https://scalpwise.example/search/?q={query}' } },
  ]);
});
