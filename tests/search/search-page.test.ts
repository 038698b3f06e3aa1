import { expect, test } from 'vitest';
import { browser, field, openSearchInBrowser, page, results, site } from './search-in-browser.ts';

openSearchInBrowser();

test('a slash in a text field is a slash', async () => {
  await page.goto('/search/');
  await field().fill('FUE');
  await page.keyboard.press('/');
  expect(await field().inputValue()).toBe('FUE/');
});

test('what is typed before the script has come stays, and is answered', async () => {
  const scripts = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto('/search/?q=scar', { waitUntil: 'commit' });
  await field().fill('keloid');
  scripts.resolve(undefined);
  await expect.poll(() => results().first().getAttribute('href')).toBe('/glossary/#keloid');
  expect(await field().inputValue()).toBe('keloid');
});

test('the search page answers the query in its address, and remembers the next one', async () => {
  await page.goto('/search/?q=how+long+does+a+hair+tattoo+last');
  await expect.poll(() => field().inputValue()).toBe('how long does a hair tattoo last');
  await expect.poll(() => results().first().getAttribute('href')).toBe('/questions/how-long-does-smp-last/');
  await field().fill('keloid');
  await page.waitForURL('**/search/#q=keloid');
  await results().first().click();
  await page.waitForURL('**/glossary/#keloid');
  await page.goBack();
  await expect.poll(() => field().inputValue()).toBe('keloid');
  await expect.poll(() => results().first().getAttribute('href')).toBe('/glossary/#keloid');
});

test('on paper the search page shows what was looked for and what was found, and none of its controls', async () => {
  await page.goto('/search/?q=scars');
  await results().first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#q').isVisible()).toBe(true);
  expect(await results().first().isVisible()).toBe(true);
  const controls = page.locator('.search-page :is(button, select, .private)');
  expect(await controls.count()).toBeGreaterThan(2);
  expect(await controls.filter({ visible: true }).count()).toBe(0);
});

test('without JavaScript the search page offers the A to Z, and no field that leads nowhere', async () => {
  const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/search/');
  expect(
    await plain
      .locator('main')
      .getByRole('link', { name: /A to Z/ })
      .isVisible(),
  ).toBe(true);
  expect(await plain.locator('main input').isVisible()).toBe(false);
  await context.close();
});
