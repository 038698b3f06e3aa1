import { expect, test } from 'vitest';
import { citedKeys } from '../blocks/citations.ts';
import { context, numbers } from '../blocks/fixture-context.ts';
import { source } from '../blocks/fixture-library.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import { comparison, repair, scarTypes, stripScars } from './pathway.fixture.ts';
import { pathwayOf, textsOf, type PathwayDocuments } from './pathway.ts';
import { questionPlans } from './questions.ts';
import StripScarPage from './StripScarPage.astro';

const whole: PathwayDocuments = { comparison, guides: [stripScars, repair, scarTypes] };

const pageOf = (documents: PathwayDocuments, cites = context): Promise<string> =>
  html(StripScarPage, {
    pathway: pathwayOf(documents),
    trail: [{ name: 'Home', url: '/' }],
    sources: Object.values(numbers).map((number) => ({ number, source })),
    context: cites,
  });
const faultsOf = async (page: string): Promise<string[]> => faults(page.replace(/<h1>[^<]*<\/h1>/, ''));
/** Links to parts of the page that the page does not have. */
const lostLinks = (page: string): string[] =>
  [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '').filter((id) => !page.includes(`id="${id}"`));

test('danger comes before every question, the gravest first', async () => {
  const page = await pageOf(whole);
  const order = ['Call 999 if', 'See a GP urgently if', 'id="settled"', 'id="options"', 'Lost roots'].map((text) => page.indexOf(text));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(page).not.toContain('it troubles you');
});

test('doing nothing stands first and has as many rows as any option', () => {
  const { options } = pathwayOf(whole);
  expect(options[0]?.name).toBe('Wait and leave it');
  expect(new Set(options.map(({ says }) => says.map(({ row }) => row).join())).size).toBe(1);
  expect(options[0]?.says.map(({ row }) => row)).toContain('What can go wrong');
});

test('every answer leads on, every cell that a plan names is found, and no question is a dead end', () => {
  const { questions } = pathwayOf(whole);
  for (const [index, plan] of questionPlans.entries())
    for (const [nth, { cells, next }] of plan.answers.entries()) {
      const answer = questions[index]?.answers[nth];
      expect(answer?.says).toHaveLength(cells.length);
      expect(answer?.next.map(({ href }) => href)).toEqual(next.map((step) => `#${step}`));
    }
  expect(questions.flatMap(({ answers }) => answers).every(({ next }) => next.length > 0)).toBe(true);
});

test('the page is valid, its links lead somewhere, and no style stands in the HTML', async () => {
  const page = await pageOf(whole);
  expect(await faultsOf(page)).toEqual([]);
  expect(lostLinks(page)).toEqual([]);
  expect(page).not.toMatch(/\sstyle=/);
});

test('citations are read in the order in which the page shows them', async () => {
  const keys = citedKeys(textsOf(pathwayOf(whole)));
  const page = await pageOf(whole, { ...context, citationNumber: (key) => keys.indexOf(key) + 1 || undefined });
  const met = [...new Set([...page.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => Number(number)))];
  expect(met).toEqual(keys.map((_, index) => index + 1));
});

test.each<[string, PathwayDocuments]>([
  ['the comparison', { ...whole, comparison: undefined }],
  ['one guide', { ...whole, guides: [repair] }],
  ['every guide', { ...whole, guides: [] }],
  ['everything', { comparison: undefined, guides: [] }],
])('without %s the page still stands', async (_, documents) => {
  const page = await pageOf(documents);
  expect(await faultsOf(page)).toEqual([]);
  expect(lostLinks(page)).toEqual([]);
});

test('a row or an option that the editors take away is left out', async () => {
  const { content } = comparison;
  const fewer = {
    ...comparison,
    content: {
      ...content,
      options: content.options.slice(0, 2),
      criteria: content.criteria.slice(0, 2).map((row) => ({ ...row, cells: row.cells.slice(0, 2) })),
    },
  };
  const page = await pageOf({ ...whole, comparison: fewer });
  expect(await faultsOf(page)).toEqual([]);
  expect(lostLinks(page)).toEqual([]);
  expect(page).not.toContain('Grafts into the scar');
});

test('a fact whose source was withdrawn says so', async () => {
  expect(await pageOf(whole, { ...context, citationNumber: () => undefined })).toContain('(source withdrawn)');
});
