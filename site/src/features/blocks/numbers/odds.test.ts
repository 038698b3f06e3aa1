import { expect, test } from 'vitest';
import { asGiven, asSmallFraction, inWords, perThousand } from './odds.ts';

const odds = (numerator: number, denominator: number) => ({ numerator, denominator, outcome: 'swelling', population: '73 men' });

test('the figure is shown as the source gives it', () => {
  expect(asGiven(odds(12, 1000))).toBe('12 in 1,000');
  expect(asGiven(odds(1, 250_000))).toBe('1 in 250,000');
});

test.each([
  [12, 1000, 'About 1 in 83'],
  [151, 1000, 'About 1 in 7'],
  [250, 1000, '1 in 4'],
  [425, 1000, 'About 4 in 10'],
  [667, 1000, 'About 7 in 10'],
  [930, 1000, 'About 9 in 10'],
  [990, 1000, 'More than 9 in 10'],
])('%i in %i as a small fraction is %s', (numerator, denominator, words) => {
  expect(asSmallFraction(odds(numerator, denominator))).toBe(words);
});

test.each([
  [0, 10],
  [1, 4],
  [10, 10],
  [7, 10],
])('%i in %i needs no other form', (numerator, denominator) => {
  expect(asSmallFraction(odds(numerator, denominator))).toBeUndefined();
});

test('a small fraction never misstates the share by more than a tenth of it, or half a tenth of all', () => {
  for (let numerator = 2; numerator < 1000; numerator++) {
    const small = asSmallFraction(odds(numerator, 1000));
    const match = small?.match(/(\d+) in ([\d,]+)$/);
    if (!match) continue;
    const share = Number(match[1]) / Number(match[2]?.replaceAll(',', ''));
    const off = Math.abs(share - numerator / 1000);
    expect(off <= 0.05 || off / (numerator / 1000) <= 0.1, `${numerator} in 1,000 as “${small}”`).toBe(true);
  }
});

test('the dots in words add up to 1,000', () => {
  expect(inWords(odds(12, 1000))).toBe('At this rate it happens in 12 of 1,000, and not in the other 988.');
  expect(inWords(odds(1, 3))).toBe('At about this rate it happens in 333 of 1,000, and not in the other 667.');
});

test('none, and less than one dot, are said plainly', () => {
  expect(inWords(odds(0, 10))).toBe('It was seen in none of 10.');
  expect(perThousand(odds(1, 250_000))).toBe(0);
  expect(inWords(odds(1, 250_000))).toBe('That is less than one of these 1,000 dots.');
});
