import type { ComparisonCell } from 'shared-types';

type Quantity = ComparisonCell['numbers'][number];

/** Units that readers expect in front of the figure. */
const signs: Record<string, string> = { GBP: '£', USD: 'US$', EUR: '€', SPF: 'SPF ' };

const figure = (value: number, isMoney: boolean): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: isMoney && !Number.isInteger(value) ? 2 : 0, maximumFractionDigits: 2 });

/**
 * A figure with its unit, as readers write it: `3–14 days`, `£400–£2,500`, `47 in 1,000 operations`. What follows a
 * currency says what the money buys: `28 GBP for 28 tablets` is `£28 for 28 tablets`.
 */
export const quantityWords = ({ low, high, unit }: Quantity): string => {
  const [, code = '', rest = ''] = /^([A-Z]{3})\b(.*)$/.exec(unit) ?? [];
  const sign = signs[code];
  const ends = [low, ...(high === undefined ? [] : [high])].map((value) => `${sign ?? ''}${figure(value, sign !== undefined)}`);
  return sign === undefined ? `${ends.join('–')} ${unit}` : ends.join('–') + rest;
};
