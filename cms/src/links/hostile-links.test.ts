import { hostileTexts, hostileUrls, insideUrls } from 'shared-types/hostile-inputs';
import { expect, test } from 'vitest';
import { checkLink } from './check-link.ts';
import { isPublic, PrivateAddressError, type Address } from './public-address.ts';

/** Names are looked up nowhere here: what is no number is inside, as `localhost` is. */
async function resolve(hostname: string): Promise<Address> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  expect(isPublic(bare)).toBe(false);
  throw new PrivateAddressError(`${bare} is in a private network.`);
}

test.each(insideUrls)('%s is not asked', async (url) => {
  const verdict = await checkLink(url, resolve);
  expect(verdict).toMatchObject({ state: 'broken', note: expect.stringContaining('is in a private network') });
});

test('what is no web address is said to be none, and never asked', async () => {
  for (const url of [...hostileTexts, ...hostileUrls].filter((text) => !/^\s*https?:/i.test(text)))
    expect(await checkLink(url, () => expect.unreachable(url))).toEqual({ state: 'broken', note: 'It is no web address. Correct it.' });
});
