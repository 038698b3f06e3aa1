import { expect, test } from 'vitest';
import { areata, options, stripScars } from '../seo/published.fixture.ts';
import { pathGroups } from './paths.ts';

const urls = (groups: ReturnType<typeof pathGroups>) => groups.map(({ start, paths }) => [start, paths.map(({ url }) => url)]);

test('a path is offered only where its guide is published', () => {
  expect(urls(pathGroups([areata, stripScars], options))).toEqual([
    ['I have…', ['/guides/alopecia-areata/', '/strip-scar/']],
    ['I’m considering…', ['/compare/hair-loss-options/', '/decide/']],
    ['I was told…', ['/claims/']],
  ]);
});

test('a beginning without a path is left out', () => {
  expect(urls(pathGroups([]))).toEqual([
    ['I have…', ['/strip-scar/']],
    ['I was told…', ['/claims/']],
  ]);
});
