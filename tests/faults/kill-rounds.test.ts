import { expect, test } from 'vitest';
import { survivesKills } from './kill-rounds.ts';

test('killed ten times at random moments, Strapi and the publisher lose nothing that was acknowledged, and show nothing half', async () => {
  await expect(survivesKills(10, 20261126)).resolves.toBeUndefined();
}, 240_000);
