import { expect, test } from 'vitest';
import { withDraft } from './draft.ts';
import { Library } from './library.ts';
import { guideSnapshot, id, logOf } from './log.fixture.ts';

const library = new Library();
library.apply(logOf({ documentId: id('a') }, { documentId: id('b'), slug: 'two' }));

const draftOf = (documentId: string, slug: string, title: string) => ({
  type: 'guide' as const,
  documentId,
  at: '2026-11-26T10:00:00.000Z',
  content: guideSnapshot(slug, { title }),
});
const titles = () => library.all('guide').map(({ content }) => ('title' in content ? content.title : ''));

test('a draft stands where its document is, and nothing else sees it', async () => {
  const live = library.get('guide', id('a'));
  const { edition } = library;
  await withDraft(draftOf(id('a'), 'moved', 'Zebra'), live, async () => {
    // As a rendering does: what was begun inside goes on inside.
    await Promise.resolve();
    expect(titles()).toEqual(['Guide two', 'Zebra']);
    expect(library.get('guide', id('a'))).toMatchObject({ revision: 2, url: '/guides/moved/', firstPublishedAt: live?.firstPublishedAt });
    expect([library.find('guide', 'moved')?.documentId, library.find('guide', 'one')]).toEqual([id('a'), undefined]);
    expect(library.addresses.pages.get('/guides/moved/')).toBe(id('a'));
    expect(library.edition === edition).toBe(false);
  });
  expect(titles()).toEqual(['Guide one', 'Guide two']);
  expect(library.get('guide', id('a'))).toBe(live);
  expect(library.addresses.pages.has('/guides/moved/')).toBe(false);
  expect(library.edition).toBe(edition);
});

test('two drafts that are shown at the same time don’t meet', async () => {
  const show = (name: string) =>
    withDraft(draftOf(id(name), name, `New ${name}`), undefined, async () => {
      await Promise.resolve();
      return titles().filter((title) => title.startsWith('New'));
    });
  expect(await Promise.all([show('c'), show('d')])).toEqual([['New c'], ['New d']]);
});

test('what does not fit the contract is not shown', () => {
  expect(() => withDraft({ ...draftOf(id('c'), 'c', ''), content: {} }, undefined, () => Promise.resolve())).toThrow();
});
