import { expect, test } from 'vitest';
import Diagram from '../blocks/diagram/Diagram.astro';
import { citedKeys, withoutCitations } from '../blocks/citations.ts';
import { context } from '../blocks/fixture-context.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import { hairByFate, takenBy } from './areata.ts';
import { dotField, dotPath } from './dot-field.ts';
import { drawings, wordsOf, type DrawingName } from './drawings.ts';
import { hairTypes, PUNCH } from './hair-types.ts';
import { goneAt, HEAD } from './norwood.ts';
import { closures } from './scar-widening.ts';
import { looks, showsAt, stages } from './timeline.ts';

const names = Object.keys(drawings) as DrawingName[];
const draw = (drawing: DrawingName): Promise<string> =>
  html(Diagram, { block: { __component: 'blocks.diagram', drawing }, context, level: 2, headingIds: new Map() });

test.each(names)('%s is valid, and every picture in it has a title and a description', async (name) => {
  const written = await draw(name);
  expect(await faults(written)).toEqual([]);
  const pictures = written.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect(picture).toMatch(/role="img"[^>]*>\s*<title>[^<]+<\/title>\s*<desc>[^<]+<\/desc>/);
});

test.each(names)('%s says the same in words', async (name) => {
  const written = await draw(name);
  const twin = written.slice(written.indexOf('<details'));
  for (const { name: part } of drawings[name].parts) expect(twin).toContain(`<dt>${part}</dt>`);
  for (const words of wordsOf(drawings[name])) expect(twin).toContain(withoutCitations(words).slice(0, 30));
});

test.each(names)('%s claims nothing without a source', (name) => {
  for (const fact of drawings[name].facts) expect(citedKeys([fact]).length, fact).toBeGreaterThan(0);
});

test.each(names)('%s stays small: at most 12 kB as it stands on a page', async (name) => {
  expect((await draw(name)).length).toBeLessThan(12_000);
});

test.each(names)('%s has no inline style, which the Content-Security-Policy forbids', async (name) => {
  expect(await draw(name)).not.toMatch(/ style=|<style/);
});

test('each part of a drawing has its picture', async () => {
  expect((await draw('areata-patterns')).match(/<svg/g)).toHaveLength(drawings['areata-patterns'].parts.length);
  expect(closures).toHaveLength(drawings['scar-widening'].parts.length);
  expect(hairTypes).toHaveLength(drawings['hair-types'].parts.length);
  expect([stages.length, looks.length]).toEqual(Array(2).fill(drawings['transplant-timeline'].parts.length));
});

test('alopecia areata takes what its pattern is named for', () => {
  const [none, patch, several, ophiasis, totalis, universalis] = [0, 1, 2, 3, 4, 5];
  const [inFirstPatch, onTop, nape] = [
    { x: 97, y: 57 },
    { x: 100, y: 24 },
    { x: 60, y: 158 },
  ];
  expect(takenBy(inFirstPatch)).toEqual([patch, several, totalis, universalis]);
  expect(takenBy(onTop)).toEqual([totalis, universalis]);
  expect(takenBy(nape)).toEqual([ophiasis, totalis, universalis]);
  expect(hairByFate.filter(({ goneIn }) => goneIn.includes(none))).toEqual([]);
  // Every pattern but the first takes some hair, and only the last two take it all.
  const left = [none, patch, several, ophiasis, totalis, universalis].map(
    (pattern) => hairByFate.filter(({ goneIn }) => !goneIn.includes(pattern)).length,
  );
  expect(left.map((groups) => groups === hairByFate.length)).toEqual([true, false, false, false, false, false]);
  expect(left.map((groups) => groups === 0)).toEqual([false, false, false, false, true, true]);
});

test('the scar is wide where the pull is long, and nowhere else', () => {
  const [little, much, trimmed] = closures;
  expect(much?.pull).toBeGreaterThan(2 * (little?.pull ?? 0));
  expect(much?.half).toBeGreaterThan(2 * (little?.half ?? 0));
  expect([trimmed?.pull, trimmed?.half]).toEqual([little?.pull, little?.half]);
  // Only under the trimmed edge does a hair come up that did not stand above the skin before.
  const hairsAbove = ({ above }: { above: string }): number => above.split('M').length;
  expect(closures.map(({ closed, later }) => hairsAbove(later) > hairsAbove(closed))).toEqual([false, false, true]);
});

test('moved hair is shed to its lowest after week 2, and then more and more shows', () => {
  const months = Array.from({ length: 181 }, (_, tenth) => tenth / 10);
  const lowest = months.reduce((low, month) => (showsAt(month) < showsAt(low) ? month : low));
  expect(lowest).toBeGreaterThan(1.8);
  expect(lowest).toBeLessThan(3);
  const after = months.filter((month) => month >= lowest).map(showsAt);
  expect(after).toEqual(after.toSorted((a, b) => a - b));
  expect(showsAt(6)).toBeCloseTo(showsAt(18) / 2, 1);
  expect(months.every((month) => showsAt(month) > 0 && showsAt(month) <= 1)).toBe(true);
});

test('the punch cuts what curves out of its path, and nothing else', () => {
  const outside = hairTypes.map(({ root }) => root.x < PUNCH.left || root.x > PUNCH.right);
  expect(outside).toEqual([false, false, true, true]);
  expect(hairTypes.map(({ cut }) => cut !== undefined)).toEqual(outside);
});

test('hair that a Norwood stage has lost stays lost in every later one', () => {
  const centre = { x: HEAD.x, y: HEAD.y };
  const forehead = { x: HEAD.x, y: HEAD.y - HEAD.ry * 0.8 };
  const side = { x: HEAD.x + HEAD.rx * 0.9, y: HEAD.y + HEAD.ry * 0.3 };
  expect([forehead, centre, side].map(goneAt)).toEqual([1, 6, 8]);
});

test('dots keep apart and come out the same every time', () => {
  const field = () => dotField({ width: 100, height: 100, spacing: 8 }, ({ x }) => x < 60);
  const dots = field();
  expect(dots).toEqual(field());
  expect(dots.every(({ x }) => x < 60)).toBe(true);
  const nearest = dots.map((dot) => Math.min(...dots.filter((other) => other !== dot).map(({ x, y }) => Math.hypot(x - dot.x, y - dot.y))));
  expect(Math.min(...nearest)).toBeGreaterThan(3);
});

test('a path moves from dot to dot', () => {
  expect(
    dotPath([
      { x: 5, y: 3 },
      { x: 1, y: 2 },
    ]),
  ).toBe('M1 2h0m4 1h0');
});
