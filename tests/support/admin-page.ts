import type { Browser, Page } from 'playwright-core';
import { PERSON } from './cms-admin.ts';
import type { Cms } from './cms-process.ts';

/** What stands in a new editor's way and is no part of our work: Strapi's tour and banner, and headless Chromium's idle callbacks, which never come. */
const PREPARE = (uuid: string): string => `
  localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }));
  localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${uuid}', 'true');
  window.requestIdleCallback = (callback) => setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 1);
  window.cancelIdleCallback = (id) => clearTimeout(id);`;

/** Opens Strapi's admin through its own login form: as the first administrator, or as somebody whom `signInAs` made. */
export async function openAdmin(browser: Browser, cms: Cms, email = PERSON.email): Promise<Page> {
  const { data } = (await (await fetch(`${cms.url}/admin/init`)).json()) as { data: { uuid: string } };
  // A tall window: the admin scrolls inside itself, and a tall one shows the whole form.
  const context = await browser.newContext({ viewport: { width: 1440, height: 2400 } });
  await context.addInitScript({ content: PREPARE(data.uuid) });
  const page = await context.newPage();
  await page.goto(`${cms.url}/admin`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').first().fill(PERSON.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).waitFor();
  return page;
}

/** Chooses a document in a relation field by typing part of its title. */
export async function relate(page: Page, field: string, title: string): Promise<void> {
  await page.locator(`input[name="${field}"]`).click();
  await page.locator(`input[name="${field}"]`).fill(title);
  await page
    .getByRole('option', { name: new RegExp(title) })
    .first()
    .click();
}
