import { reportLimits, reportSchema } from 'shared-types';
import { expect, test } from 'vitest';
import { isTrapped, parseReport, readFields } from './read-report.ts';

const SITE = 'https://scalpwise.example';
const filledIn = { page: '/guides/strip-scars/', kind: 'wrong', place: '', details: 'A number looks wrong.', email: '' };
const parse = (change: Partial<typeof filledIn> = {}) => parseReport({ ...filledIn, ...change }, SITE);

test('what is filled in becomes a report that the CMS takes; what is optional stays out', () => {
  const expected = { report: { path: '/guides/strip-scars/', kind: 'wrong', message: 'A number looks wrong.' } };
  expect(parse()).toEqual(expected);
  const whole = parse({ place: ' Key points ', email: 'reader@example.org' });
  expect(whole).toEqual({ report: { ...expected.report, place: 'Key points', email: 'reader@example.org' } });
  expect('report' in whole && reportSchema.safeParse(whole.report).success).toBe(true);
});

test.each([
  ['/guides/strip-scars/', '/guides/strip-scars/'],
  ['https://scalpwise.example/guides/strip-scars/?clinic=x#risks', '/guides/strip-scars/'],
  ['/guides/<b>/ü', '/guides/%3Cb%3E/%C3%BC'],
])('the page %s is %s', (page, path) => expect(parse({ page })).toMatchObject({ report: { path } }));

test.each([
  '',
  'strip scars',
  '//evil.example/',
  '/\\evil.example',
  'https://evil.example/guides/',
  'javascript:alert(1)',
  '/'.repeat(301),
])('the page “%s” is to be mended', (page) => expect(parse({ page })).toMatchObject({ problems: { page: expect.stringMatching(/./) } }));

test('each field that is not right has one sentence, in the order of the form, and the others none', () => {
  const parsed = parse({ kind: 'spam', details: '  ', email: 'reader' });
  expect('problems' in parsed && Object.keys(parsed.problems)).toEqual(['kind', 'details', 'email']);
  expect(parsed).toEqual({
    problems: {
      kind: 'Choose what is wrong.',
      details: 'Say what is wrong.',
      email: 'Write the whole address, such as name@example.org, or leave this empty.',
    },
  });
});

test('the longest message may be as long as it says, however browsers write line breaks', () => {
  const lines = 'x\r\n'.repeat(reportLimits.message / 2 - 1) + 'xx';
  expect(parse({ details: lines })).toMatchObject({ report: { message: lines.replaceAll('\r\n', '\n') } });
  expect(parse({ details: 'x'.repeat(2001) })).toEqual({
    problems: { details: 'It is too long. Shorten it to 2,000 characters or fewer.' },
  });
});

test('control characters are left out', () => {
  expect(parse({ details: 'a\0b\u001b[31m\tc' })).toMatchObject({ report: { message: 'ab[31m\tc' } });
});

test('the fields come as they were sent, also when they were not', () => {
  expect(readFields(new URLSearchParams('page=%2Fa%2F&details=%3Cb%3E&details=2&toString=x'))).toEqual({
    page: '/a/',
    kind: '',
    place: '',
    details: '<b>',
    email: '',
  });
});

test('who fills in what people can’t see is a program', () => {
  expect(isTrapped(new URLSearchParams({ website: 'https://spam.example' }))).toBe(true);
  expect(isTrapped(new URLSearchParams({ website: '' }))).toBe(false);
  expect(isTrapped(new URLSearchParams())).toBe(false);
});
