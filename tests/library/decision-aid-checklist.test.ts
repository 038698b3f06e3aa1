import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite } from '../support/launch-site.ts';

/** The fold of a small phone. */
const viewport = { width: 360, height: 640 };
const OPTIONS = 4;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ baseURL: launchSite(), viewport, javaScriptEnabled: false })).newPage();
  await page.goto('/decide/');
  await page.locator('#decision-aid details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
});
afterAll(() => browser.close());

const step = (id: string): Locator => page.locator(`section[aria-labelledby=${id}]`);
const table = (title: string): Locator => page.getByRole('region', { name: title });
const about = (): Promise<string> => step('about-this-aid').innerText();

/** The cells of some rows as a reader sees them, column by column. */
async function columns(rows: Locator): Promise<{ words: number; cited: boolean; figures: boolean; sure: string }[][]> {
  const found = await rows.locator('tbody tr:not(.about)').evaluateAll((lines) =>
    lines.map((line) =>
      [...line.querySelectorAll('td')].map((cell) => {
        const sure = cell.querySelector('.sure')?.textContent?.trim() ?? '';
        const cited = cell.querySelector('.cite a') !== null;
        const text = [...cell.querySelectorAll('p:not(.quantity)')].map((line) => line.cloneNode(true) as Element);
        for (const paragraph of text) for (const cite of paragraph.querySelectorAll('.cite')) cite.remove();
        const words = text.map(({ textContent }) => textContent ?? '').join(' ');
        return { words: words.trim().split(/\s+/).length, cited, figures: /\d/.test(words), sure };
      }),
    ),
  );
  return Array.from({ length: OPTIONS }, (_, option) =>
    found.map((cells) => cells[option] ?? { words: 0, cited: false, figures: false, sure: '' }),
  );
}

const threeCitedEach = async (title: string): Promise<void> => {
  for (const cells of await columns(table(title))) expect(cells.filter(({ cited }) => cited).length).toBeGreaterThanOrEqual(3);
};

/** What holds for each item of the checklist: what it asks for where it is called met, what the page admits where it is not. */
const items: Record<string, () => Promise<void>> = {
  condition: async () => {
    expect(await step('my-case').locator('.cite').count()).toBeGreaterThanOrEqual(3);
    expect(await step('my-case').getByRole('radio').count()).toBe(4);
  },
  decision: async () => {
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.innerText()).toBe('Shall I have SMP, a transplant (FUE or strip), or nothing for now?');
    const box = await title.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? Infinity)).toBeLessThan(viewport.height);
  },
  options: async () => {
    for (const head of await step('the-options').locator('thead tr').all())
      expect(await head.locator('th').allInnerTexts()).toEqual([
        'Do nothing for now',
        'Scalp micropigmentation',
        'FUE transplant',
        'Strip transplant (FUT)',
      ]);
    for (const guide of ['hair-loss-treatments', 'wigs-and-cover'])
      expect(await step('the-options').locator(`p a[href="/guides/${guide}/"]`).count()).toBe(1);
  },
  positives: () => threeCitedEach('What I may gain or keep'),
  negatives: () => threeCitedEach('What I may lose or risk'),
  experience: async () => {
    await threeCitedEach('What it is like');
    expect(await page.locator('#decision-aid blockquote').count()).toBe(0);
  },
  balance: async () => {
    const totals = (await columns(step('the-options'))).map((cells) => cells.reduce((sum, { words }) => sum + words, 0));
    const mean = totals.reduce((sum, words) => sum + words, 0) / OPTIONS;
    expect(mean).toBeGreaterThan(200);
    for (const words of totals) expect(Math.abs(words - mean) / mean).toBeLessThanOrEqual(0.15);
  },
  citations: async () => {
    const uncited = (await columns(step('the-options'))).flat().filter(({ figures, cited }) => figures && !cited);
    expect(uncited).toEqual([]);
    expect(await step('sources').locator('li[id^=source-]').count()).toBeGreaterThan(40);
  },
  date: async () => {
    expect(await about()).toMatch(/Version\s+\d+\.\d+, made on \d+ \w+ 20\d\d/);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '{}') as object;
    expect(data).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+$/) as string,
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    await page.emulateMedia({ media: 'print' });
    expect(await about()).toMatch(/made on \d+ \w+ 20\d\d/);
    await page.emulateMedia({ media: 'screen' });
  },
  updates: async () => expect(await about()).toMatch(/The editors check facts and aid every 12 months,\s+or sooner on new evidence/),
  uncertainty: async () => {
    for (const { sure } of (await columns(step('the-options'))).flat())
      expect(sure).toMatch(/^How sure: \s*(High|Moderate|Low|Very low|No evidence found)$/);
  },
  funding: async () => expect(await about()).toMatch(/Who pays\s+No funder is recorded/),
  information: async () => {
    const natural = step('my-case').locator('div:has(> h3)');
    expect(await natural.innerText()).toContain('If I do nothing for five years');
    expect(await natural.locator('.cite').count()).toBeGreaterThanOrEqual(2);
  },
  probabilities: async () => {
    const odds = step('the-options').locator('.odds-list > li');
    expect(await odds.count()).toBeGreaterThanOrEqual(2);
    for (const text of await odds.allInnerTexts()) expect(text).toMatch(/in 1,000[^]*and not in the other[^]*Counted in: /);
    const given = (await odds.allInnerTexts()).join(' ');
    for (const extreme of ['12 in 1,000', '47 in 1,000', '151 in 1,000', '110 in 1,000']) expect(given).toContain(extreme);
    expect(given).toContain('533 operations on 425 people');
    expect(given).toContain('73 men');
  },
  values: async () => {
    const values = step('what-matters').getByRole('group');
    expect(await values.count()).toBe(8);
    expect(await values.getByRole('radio').count()).toBe(32);
    expect(await page.locator('#decision-aid :checked').count()).toBe(0);
  },
  guidance: async () => {
    expect(await page.locator('.step-number').allInnerTexts()).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Step ${number} of 7`));
    expect(await step('how-sure').getByRole('group').count()).toBe(4);
    expect(await step('how-sure').getByRole('link').count()).toBe(4);
    expect(await step('my-sheet').getByRole('listitem').count()).toBeGreaterThan(10);
  },
  development: async () => expect(await about()).toContain('No field test, pilot or rating by two people has been done.'),
  evidence: async () => expect(await step('about-this-aid').locator('a[href="/about/"]').count()).toBe(1),
  disclosure: async () => expect(await about()).toContain('No clinician has reviewed it.'),
  language: async () => expect(await about()).toContain('no grade was tested'),
  stories: async () => expect(await about()).toContain('It tells no patient stories'),
  internet: async () => {
    expect(await page.locator('#decision-aid form').count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
  },
  effect: async () => expect(await about()).toContain('No pilot has been run.'),
  tests: async () => expect(await about()).toContain('It is about treatment.'),
};

test('the page scores every item that is walked here, and no other', async () => {
  const shown = await page.locator('[id^=item-]').evaluateAll((found) => found.map(({ id }) => id.replace('item-', '')));
  expect(shown.toSorted()).toEqual(Object.keys(items).toSorted());
  expect(await about()).toContain('It is self-scored and not certified.');
});

test.each(Object.keys(items))('checklist: %s', async (item) => items[item]?.());

test('stops come before anything else, and each leads to a part of a guide that there is', async () => {
  const stops = step('stop-first').locator('.stop-list > li');
  expect(await stops.count()).toBeGreaterThanOrEqual(14);
  expect(await page.locator('#decision-aid .step').first().getAttribute('aria-labelledby')).toBe('stop-first');
  const hrefs = await stops.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  // A part that its guide has no more is dropped from the link.
  expect(hrefs.filter((href) => !href.includes('#'))).toEqual(['/guides/when-to-see-a-doctor/', '/guides/alopecia-areata/']);
  for (const href of hrefs) {
    const { pathname, hash } = new URL(href, launchSite());
    const html = await (await fetch(launchSite() + pathname)).text();
    expect(hash === '' || html.includes(`id="${hash.slice(1)}"`), href).toBe(true);
  }
  expect(hrefs.length).toBe(await stops.count());
});
