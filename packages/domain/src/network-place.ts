import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

// As long as one can be written; whoever asks may send more.
const longestAddress = 45;

type Address = ipaddr.IPv4 | ipaddr.IPv6;

// Each request asks twice, and reading one takes microseconds. Outlives changes: read from nothing else.
const addresses = new LRUCache<string, Address>({ max: 1000 });

/** An address, IPv4 also where IPv6 wraps it; null for what is none. */
function addressOf(text: string): Address | null {
  if (text.length > longestAddress) return null;
  const before = addresses.get(text);
  if (before) return before;
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return null;
  const known = ipaddr.process(text);
  addresses.set(text, known);
  return known;
}

const groupsOf = ({ parts }: ipaddr.IPv6, count: number) =>
  parts
    .slice(0, count)
    .map((part) => part.toString(16))
    .join(':');

/**
 * What limits count as one place: an IPv4 address, or the whole /64 of IPv6 that one household has
 * and may choose its address from for every request anew.
 */
export function placeOf(address: string): string {
  const known = addressOf(address);
  return known instanceof ipaddr.IPv6 ? groupsOf(known, 4) : (known?.toString() ?? address);
}

/** The network of an address, in which its owner is given now one and now another: /24 or, of IPv6, /48. */
export function networkOf(address: string): string {
  const known = addressOf(address);
  if (known instanceof ipaddr.IPv6) return groupsOf(known, 3);
  return placeOf(address).split('.').slice(0, 3).join('.');
}

/** Whether who holds a connection is a program of this machine; an empty one is in this very process. */
export function isThisMachine(peer: string): boolean {
  return peer === '' || addressOf(peer)?.range() === 'loopback';
}

/**
 * The address of the one who asks. A proxy is believed only when it runs on this machine; then its entry
 * is the last one, and all before it are the asker's own words.
 * @param peer who holds the connection
 * @param forwarded the header `x-forwarded-for`
 */
export function askerAddress(peer: string, forwarded: string | null | undefined): string {
  if (!forwarded || !isThisMachine(peer)) return peer;
  const last = forwarded.split(',').at(-1)?.trim() ?? '';
  return addressOf(last) ? last : peer;
}
