import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawSocialPicture } from './social-picture.ts';

const draw = (title: string): Promise<Uint8Array> => drawSocialPicture({ title, site: 'Scalpwise', tint: 'scars' });

test('a guide’s picture is a JPEG of the size that Open Graph readers expect, and the same in every run', async () => {
  const picture = await draw('Strip scars after a hair transplant');
  const { format, width, height } = await sharp(picture).metadata();
  expect([format, width, height]).toEqual(['jpeg', 1200, 630]);
  expect(picture.length).toBeLessThan(120_000);
  expect(Buffer.from(await draw('Strip scars after a hair transplant')).equals(Buffer.from(picture))).toBe(true);
});

test('however long the title, no letter stands on the dots', async () => {
  const [longest, none] = await Promise.all([
    draw('Scarring scalp bumps: folliculitis decalvans, dissecting cellulitis, keloidalis'),
    draw('.'),
  ]);
  const dots = async (picture: Uint8Array): Promise<Buffer> =>
    sharp(picture).extract({ left: 728, top: 0, width: 472, height: 630 }).raw().toBuffer();
  expect((await dots(longest)).equals(await dots(none))).toBe(true);
});

test('pictures drawn at the same time don’t share their ink', async () => {
  const titles = ['Alopecia areata', 'Strip scars', 'Traction alopecia'];
  const together = await Promise.all(titles.map(draw));
  for (const [index, title] of titles.entries())
    expect(Buffer.from(await draw(title)).equals(Buffer.from(together[index]!)), title).toBe(true);
});

test('words are as wide as the font makes them', async () => {
  const words = await sharp(await draw('Alopecia'))
    .extract({ left: 0, top: 200, width: 720, height: 430 })
    .toBuffer();
  const { info } = await sharp(words).trim({ threshold: 60 }).toBuffer({ resolveWithObject: true });
  // What the font gives at 84 pixels, from A’s foot to a’s end, within what whole pixels allow.
  expect(Math.abs(info.width - 344.5)).toBeLessThan(4);
});
