import { expect, test } from 'vitest';
import { context } from '../fixture-context.ts';
import { html } from '../render.fixture.ts';
import * as fixtures from './fixtures.ts';
import Numbers from './Numbers.astro';
import { asGiven, inWords } from './odds.ts';

test.each(Object.entries(fixtures))(
  'every field of dots has its count in a label, and its figure and meaning in text: %s',
  async (_, block) => {
    const written = await html(Numbers, { block, context, level: 3 });
    const items = written.split('<li').slice(1);
    expect(items).toHaveLength(block.items.length);
    items.forEach((item, index) => {
      const frequency = block.items[index];
      if (!frequency) throw new Error('The list has more items than the block.');
      expect(item).toMatch(/role="img" aria-label="1,000 dots, (none|[\d,]+) of them filled"/);
      const text = item.slice(item.indexOf('</svg>'));
      expect(item).toContain(asGiven(frequency));
      expect(text).toContain(inWords(frequency));
    });
  },
);
