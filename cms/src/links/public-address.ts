import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

export interface Address {
  address: string;
  family: 4 | 6;
}

/** A name that leads into a private network: readers could not follow it, and we must not. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError';
}

/** Whether an IP address is one of the public internet's: none of this machine's, of a private network or of a cloud's metadata, in any spelling. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` reads an IPv4 address that is dressed as IPv6 as what it is; what tunnels IPv4 has ranges of its own.
  const parsed = ipaddr.process(address);
  // Of IPv6, only 2000::/3 is given out to the internet: `::7f00:1`, which some systems read as 127.0.0.1, has no range of its own.
  const isGivenOut = parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] ?? 0) >> 5 === 1;
  return isGivenOut && parsed.range() === 'unicast';
}

/**
 * The address of a host, once, to be connected to as it is: a name that is looked up again may lead elsewhere the second time.
 * @throws PrivateAddressError when any of its addresses is not public
 */
export async function publicAddressOf(hostname: string): Promise<Address> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(bare, { all: true });
  const inside = found.find(({ address }) => !isPublic(address));
  const [first] = found;
  if (inside || !first) throw new PrivateAddressError(`${bare} is in a private network.`);
  return { address: first.address, family: first.family === 6 ? 6 : 4 };
}
