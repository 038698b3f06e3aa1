import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const SITE = 'https://scalpwise.example';
const host = 'inside:4321';

test.each([
  { 'sec-fetch-site': 'same-origin', origin: 'null' },
  { 'sec-fetch-site': 'same-origin' },
  { origin: SITE },
  { origin: 'http://inside:4321' },
])('%j comes from this site', (headers) => expect(isSameOrigin({ host, ...headers }, SITE)).toBe(true));

test.each([
  { 'sec-fetch-site': 'cross-site', origin: SITE },
  { 'sec-fetch-site': 'same-site', origin: SITE },
  { 'sec-fetch-site': 'none' },
  { origin: 'https://evil.example' },
  { origin: 'https://scalpwise.example.evil.example' },
  { origin: 'null' },
  {},
])('%j does not', (headers) => expect(isSameOrigin({ host, ...headers }, SITE)).toBe(false));
