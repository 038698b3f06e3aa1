import type { ComparisonCell } from 'shared-types';

type Quantity = ComparisonCell['numbers'][number];

const currencies: Record<string, string> = { GBP: '£', USD: 'US$', EUR: '€' };

const figure = (value: number, isMoney: boolean): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: isMoney && !Number.isInteger(value) ? 2 : 0, maximumFractionDigits: 2 });

/** A figure with its unit, as readers write it: `3–14 days`, `£400–£2,500`, `47 in 1,000 operations`. */
export const quantityWords = ({ low, high, unit }: Quantity): string => {
  const sign = currencies[unit];
  const ends = [low, ...(high === undefined ? [] : [high])].map((value) => `${sign ?? ''}${figure(value, sign !== undefined)}`);
  return sign ? ends.join('–') : `${ends.join('–')} ${unit}`;
};
