import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { areata, trial, waiting } from '../seo/published.fixture.ts';
import QuestionPage from './QuestionPage.astro';

const render = async (hrefOf: (url: string) => string | undefined, guide?: typeof areata): Promise<string> => {
  const container = await AstroContainer.create();
  const question = { ...waiting, content: { ...waiting.content, section: 'what-it-is' } };
  const context = {
    citationNumber: () => 1,
    guide: () => undefined,
    question: () => undefined,
    claim: () => undefined,
    comparison: () => undefined,
    hrefOf,
    picture: () => ({ src: '/a.webp', srcset: '', width: 1, height: 1 }),
  };
  return container.renderToString(QuestionPage, {
    props: { question, guide, sources: [{ number: 1, source: trial }], further: [], context },
  });
};

test('a question leads to the section of its guide that says more', async () => {
  const html = await render((url) => url, areata);
  expect(html).toContain('href="/guides/alopecia-areata/#what-it-is"');
  expect(html.match(/<h1/g)).toHaveLength(1);
});

test('a section that is gone leaves the guide itself to read', async () => {
  const html = await render((url) => url.split('#')[0], areata);
  expect(html).toContain('href="/guides/alopecia-areata/"');
});

test('without its guide a question still answers, with its sources and its stamp', async () => {
  const html = await render((url) => url);
  expect(html).toContain('Yes, you can');
  expect(html).toContain('id="source-1"');
  expect(html).toContain('Not yet reviewed by a clinician');
  expect(html).not.toContain('Read more');
});
