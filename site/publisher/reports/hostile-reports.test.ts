import { reportLimits, reportSchema } from 'shared-types';
import { hostileTexts } from 'shared-types/hostile-inputs';
import { expect, test } from 'vitest';
import { parseReport, readFields } from './read-report.ts';

const SITE = 'https://scalpwise.example';
/** Longer ones are cut off before anything reads them. */
const texts = hostileTexts.filter(({ length }) => length < reportLimits.body);
const filledIn = { page: '/guides/', kind: 'wrong', place: '', details: 'A number looks wrong.', email: '' };

test.each(Object.keys(filledIn))(
  'whatever stands in the field “%s”, the CMS takes the report or the reader is told what to mend',
  (field) => {
    const untold = texts.filter((text) => {
      const parsed = parseReport(readFields(new URLSearchParams({ ...filledIn, [field]: text })), SITE);
      if ('problems' in parsed) return Object.values(parsed.problems).some((words) => !/^[A-Z].*\.$/.test(words));
      return !reportSchema.safeParse(parsed.report).success;
    });
    expect(untold).toEqual([]);
  },
);

test.each(['/.//evil.example/', '/..//evil.example/', '/a/..//evil.example/'])('“%s” is no page', (page) => {
  expect(parseReport({ ...filledIn, page }, SITE)).toMatchObject({ problems: { page: expect.stringContaining('starts with a slash') } });
});
