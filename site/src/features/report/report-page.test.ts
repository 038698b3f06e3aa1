import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { ReportView } from 'shared-types';
import { HtmlValidate } from 'html-validate';
import ReportLink from './ReportLink.astro';
import { reportMeta } from './report-meta.ts';
import ReportPage from './ReportPage.astro';

const container = await AstroContainer.create();
const render = (view?: ReportView): Promise<string> =>
  container.renderToString(ReportPage, { props: { view, privacy: '/privacy/', doctor: '/guides/when-to-see-a-doctor/' } });
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const HOSTILE = `"><script>alert(1)</script></textarea><img src=x onerror=alert(2)>'&amp;\u202e`;
const fields = { page: HOSTILE, kind: 'broken', place: HOSTILE, details: HOSTILE, email: HOSTILE };
const empty = { page: '/guides/strip-scars/', kind: '', place: '', details: '', email: '' };

test('in plain files there is no form, and nothing that looks as if it could send', async () => {
  const html = await render();
  expect(html).not.toMatch(/<form|<input|<textarea|<button/);
  expect(words(html)).toContain('This copy of the site can’t take reports.');
});

test('the form posts to its own address, names the page, and leaves checking to the server', async () => {
  const html = await render({ state: 'form', fields: empty });
  expect(html).toMatch(/<form[^>]* method="post" action="\/report\/" novalidate/);
  expect(html).toMatch(/<input id="page"[^>]* value="\/guides\/strip-scars\/"/);
  expect(html).not.toMatch(/checked|aria-invalid|maxlength|required|style=|<script/);
});

test('what a reader wrote comes back as text, in its place', async () => {
  const html = await render({ state: 'form', fields, unsent: 'undelivered' });
  // Inside quotes a `<` opens nothing, and Astro leaves it; a quote there would end the value.
  const outsideQuotes = html.replaceAll(/="[^"]*"/g, '=""');
  expect(outsideQuotes).not.toMatch(/<script|<img/);
  expect(outsideQuotes.match(/<\/textarea>/g)).toHaveLength(1);
  expect(html.match(/ value="&quot;>/g)).toHaveLength(3);
  const written = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
  const decoded = written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  expect(decoded).toBe(HOSTILE);
  expect(html).toMatch(/value="broken" checked/);
  expect(words(html)).toMatch(/Your report was not sent .*did not take it/);
});

test('what is to be mended is said first and leads to its field, which says it again', async () => {
  const problems = { kind: 'Choose what is wrong.', details: 'Say what is wrong.' };
  const html = await render({ state: 'form', fields: empty, problems });
  expect(html.indexOf('href="#details"')).toBeLessThan(html.indexOf('<h1'));
  for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
  expect(html).toMatch(/<legend[^>]*>\s*What is wrong\?[\s\S]*Choose what is wrong\.[\s\S]*<\/legend>/);
});

test('a report that was sent leads back to its page', async () => {
  expect(await render({ state: 'sent', page: '/guides/strip-scars/' })).toContain('href="/guides/strip-scars/"');
  expect(words(await render({ state: 'sent' }))).toContain('Go to the home page');
});

test('the title says what became of it, and only the form is for search engines', () => {
  expect(reportMeta(undefined)).toMatchObject({ title: 'Report a problem', noindex: false });
  expect(reportMeta({ state: 'form', fields: empty })).toMatchObject({ title: 'Report a problem', noindex: false });
  expect(reportMeta({ state: 'form', fields: empty, problems: {} })).toMatchObject({ title: 'To mend: Report a problem', noindex: true });
  expect(reportMeta({ state: 'form', fields: empty, unsent: 'too-many' })).toMatchObject({
    title: 'Not sent: Report a problem',
    noindex: true,
  });
  expect(reportMeta({ state: 'sent' })).toMatchObject({ title: 'Your report was sent', noindex: true });
});

test.each<[string, ReportView | undefined]>([
  ['in plain files', undefined],
  ['with the form', { state: 'form', fields: empty }],
  ['with what is to be mended', { state: 'form', fields, problems: { kind: 'Choose.', details: 'Say.', email: 'Whole.' } }],
  ['when it was not sent', { state: 'form', fields, unsent: 'too-many' }],
  ['when it was sent', { state: 'sent' }],
])('it is valid HTML %s', async (_, view) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'attribute-boolean-style': 'off', 'void-style': 'off' },
  });
  const { results } = await validator.validateString(await render(view));
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test('the link at the foot of a page names the page, and on the error page none', async () => {
  const link = (path: string): Promise<string> => container.renderToString(ReportLink, { props: { path } });
  expect(await link('/guides/strip-scars/')).toContain('href="/report/?page=/guides/strip-scars/"');
  expect(await link('/404.html')).toContain('href="/report/"');
});
