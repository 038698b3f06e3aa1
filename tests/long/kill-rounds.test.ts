import { expect, test } from 'vitest';
import { survivesKills } from '../faults/kill-rounds.ts';

test('a hundred kills at random moments, and nothing that was acknowledged is lost', async () => {
  await expect(survivesKills(100, 8)).resolves.toBeUndefined();
});
