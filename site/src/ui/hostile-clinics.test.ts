import fc from 'fast-check';
import { hostileTexts } from 'shared-types/hostile-inputs';
import { expect, test } from 'vitest';
import { readClinic } from './clinic-panel.ts';

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether what is shown of a clinic is short, visible, and neither markup nor an address, and its number digits alone. */
function isInert(search: string): boolean {
  const { name, tel = '12345' } = readClinic(search) ?? { name: 'none' };
  return [...name].length <= 80 && !hidden.test(name) && !/[<>]|:\/\/|www\./i.test(name) && /^\+?[\d ()-]{5,24}$/.test(tel);
}

test('no hostile text gets more than a plain name into a clinic’s panel', () => {
  const addresses = hostileTexts.flatMap((text) => [
    `?clinic=${text}&tel=${text}`,
    `?${new URLSearchParams({ clinic: text, tel: text })}`,
    `?${new URLSearchParams({ clinic: 'Leeds Hair Clinic', tel: text })}`,
    text,
  ]);
  expect(addresses.filter((address) => !isInert(address))).toEqual([]);
});

test('nor does a random one', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, (clinic, tel) => isInert(`?${new URLSearchParams({ clinic, tel })}`) && isInert(`?clinic=${clinic}`)),
    { numRuns: 2_000 },
  );
});
