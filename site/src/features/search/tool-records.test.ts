import { sitePaths } from 'shared-types';
import { expect, test } from 'vitest';
import { toolRecords } from './tool-records.ts';

test('every tool is a page of the site, and only lists of documents and search itself are none', () => {
  const urls = toolRecords.map(({ url }) => url);
  expect(urls.filter((url) => !(sitePaths as readonly string[]).includes(url))).toEqual([]);
  expect(sitePaths.filter((path) => !urls.includes(path))).toEqual(['/', '/guides/', '/questions/', '/a-z/', '/search/', '/go/']);
});
