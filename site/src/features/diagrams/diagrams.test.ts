import { expect, test } from 'vitest';
import Diagram from '../blocks/diagram/Diagram.astro';
import { citedKeys, withoutCitations } from '../blocks/citations.ts';
import { context } from '../blocks/fixture-context.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import { dotField, dotPath } from './dot-field.ts';
import { drawings, wordsOf, type DrawingName } from './drawings.ts';
import { goneAt, HEAD } from './norwood.ts';

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
