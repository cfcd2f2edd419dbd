// One colon only is a port behind an IPv4 address.
const ipv6 = /^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(%.*)?$/i;

/** The groups of an IPv6 address, with those that `::` stands for. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.split('::');
  const left = before.split(':').filter(Boolean);
  if (after === undefined) return left;
  const right = after.split(':').filter(Boolean);
  return [
    ...left,
    ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'),
    ...right,
  ];
}

/**
 * What limits count as one place: an IPv4 address, or the whole /64 of IPv6 that one household has
 * and may choose its address from for every request anew.
 */
export function placeOf(address: string): string {
  if (!ipv6.test(address)) return address;
  const [plain = ''] = address.toLowerCase().split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped) return mapped;
  return groupsAsWritten(plain, 4);
}

function groupsAsWritten(address: string, count: number): string {
  const groups = groupsOf(address).slice(0, count);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

/** The network of an address, in which its owner is given now one and now another: /24 or, of IPv6, /48. */
export function networkOf(address: string): string {
  const place = placeOf(address);
  return place.includes(':') ? groupsAsWritten(place, 3) : place.split('.').slice(0, 3).join('.');
}

const loopback = /^(127\.|::1$|::ffff:127\.)/;
const addressLike = /^[0-9a-f:.]{2,45}$/i;

/** Whether who holds a connection is a program of this machine; an empty one is in this very process. */
export function isThisMachine(peer: string): boolean {
  return peer === '' || loopback.test(peer);
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
  return addressLike.test(last) ? last : peer;
}
