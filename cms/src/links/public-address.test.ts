import { expect, test } from 'vitest';
import { isPublic, PrivateAddressError, publicAddressOf } from './public-address.ts';

test.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111'])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '224.0.0.1',
  '::',
  '::1',
  'fe80::1',
  'fd00:ec2::254',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  '2002:a9fe:a9fe::1',
  '::7f00:1',
  '::a9fe:a9fe',
  '4000::1',
  'no address',
])('%s is not', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each(['localhost', '127.0.0.1', '[::1]', '0x7f.1', '2130706433'])('no connection is made to %s', async (host) => {
  await expect(publicAddressOf(host)).rejects.toThrow(PrivateAddressError);
});
