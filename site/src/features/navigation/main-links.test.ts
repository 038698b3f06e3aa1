import { expect, test } from 'vitest';
import { siteFrame } from '../seo/published.fixture.ts';
import { mainLinks } from './main-links.ts';

test('the topics come first, then comparison and claims', () => {
  expect(mainLinks(siteFrame, '/').map(({ name }) => name)).toEqual(['Alopecia', 'Scars', 'Compare', 'Claims check']);
});

test('the page itself and the section it belongs to are told apart', () => {
  const current = (path: string, section?: string) =>
    mainLinks(siteFrame, path, section).flatMap(({ url, current }) => (current ? [[url, current]] : []));
  expect(current('/topics/scars/', '/topics/scars/')).toEqual([['/topics/scars/', 'page']]);
  expect(current('/guides/strip-scars/', '/topics/scars/')).toEqual([['/topics/scars/', 'true']]);
  expect(current('/about/')).toEqual([]);
});
