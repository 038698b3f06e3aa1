import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentOf, ContentType } from 'shared-types';
import { expect, test } from 'vitest';
import { citedKeys } from '../../publish-rules/text/citations.ts';
import { passagesOf } from '../../publish-rules/text/passages.ts';
import { sentencesIn, wordsIn } from '../../publish-rules/text/sentences.ts';
import { checkContent, formatFinding } from './check-content.ts';
import { readContentFolder } from './content-folder.ts';

const { documents, findings, warnings } = checkContent(readContentFolder(path.resolve(__dirname, '../../../content')));

const all = <Type extends ContentType>(type: Type): ContentOf<Type>[] =>
  documents.filter((document) => document.type === type).map(({ content }) => content as ContentOf<Type>);
const passages = documents.flatMap(({ file, type, content }) =>
  passagesOf(type, content as never).map((passage) => ({ file, ...passage })),
);

test('the publishing rules find no error in the launch library', () => {
  expect(findings.map(formatFinding)).toEqual([]);
});

/** Warnings that were read and kept, each with its reason beside it. */
const KEPT: readonly string[] = [];

test('every warning was read: what is left of them is listed here', () => {
  expect(warnings.map(formatFinding)).toEqual(KEPT);
});

test('it is all there', () => {
  const counts = (['guide', 'question', 'claim', 'comparison', 'term'] as const).map((type) => [type, all(type).length] as const);
  for (const [type, least] of [
    ['guide', 45],
    ['question', 120],
    ['claim', 40],
    ['comparison', 5],
    ['term', 120],
  ] as const)
    expect(Object.fromEntries(counts)[type], type).toBeGreaterThanOrEqual(least);
});

test('every guide is complete by its anatomy, and neither thin nor endless', () => {
  const faults = all('guide').flatMap((guide) => {
    const prose = passagesOf('guide', guide).filter(({ path: [field], kind }) => field === 'body' && kind === 'text');
    const words = prose.flatMap(({ text }) => wordsIn(text)).length;
    const lines = (text = '') => text.split('\n').filter(Boolean).length;
    return [
      (words < 500 || words > 1400) && `${guide.slug}: ${words} words`,
      (lines(guide.keyPoints) < 3 || lines(guide.keyPoints) > 7) && `${guide.slug}: ${lines(guide.keyPoints)} key points`,
      guide.redFlags.length === 0 && `${guide.slug}: no red flags`,
      lines(guide.questionsToAsk) < 3 && `${guide.slug}: too few questions to ask`,
      guide.relatedGuides.length < 2 && `${guide.slug}: too few related guides`,
      guide.authors.length > 0 && `${guide.slug}: names a person`,
    ].filter((fault) => fault !== false);
  });
  expect(faults).toEqual([]);
});

test('every question is answered in two to six sentences, with a source and a way to the guide', () => {
  const faults = all('question').flatMap(({ slug, answer, guide }) => {
    const texts = passagesOf('question', { answer } as never);
    const sentences = texts.flatMap(({ text }) => sentencesIn(text)).length;
    return [
      (sentences < 2 || sentences > 6) && `${slug}: ${sentences} sentences`,
      texts.flatMap(({ text }) => citedKeys(text)).length === 0 && `${slug}: no source`,
      guide === undefined && `${slug}: no guide`,
    ].filter((fault) => fault !== false);
  });
  expect(faults).toEqual([]);
});

test('every source is cited or recommended somewhere, once under each address', () => {
  const used = new Set(passages.flatMap(({ text }) => citedKeys(text)));
  const recommended = new Set(documents.flatMap(({ content }) => (content as { sources?: string[] } | undefined)?.sources ?? []));
  const orphans = documents.filter(
    ({ type, documentId, content }) => type === 'source' && !used.has((content as ContentOf<'source'>).key) && !recommended.has(documentId),
  );
  expect(orphans.map(({ file }) => file)).toEqual([]);
  const urls = all('source').map(({ url }) => url);
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
});

/** Runs of so many words don’t happen twice by chance. */
const RUN = 8;

/** SHA-256, shortened, of every run of eight words: lower case, letters and digits alone. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) =>
    createHash('sha256')
      .update(words.slice(at, at + RUN).join(' '))
      .digest('hex')
      .slice(0, 16),
  );
}

test('nothing is copied from the article that the project began with: no eight words in a row', () => {
  const seed = new Set(readFileSync(path.join(__dirname, 'seed-runs.fixture.txt'), 'utf8').trim().split('\n'));
  expect(seed.size).toBeGreaterThan(800);
  const copied = passages.filter(({ text }) => runsOf(text.replace(/\[@[^\]]*\]/g, '')).some((run) => seed.has(run)));
  expect(copied.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});
