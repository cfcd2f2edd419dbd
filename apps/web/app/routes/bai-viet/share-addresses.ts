/**
 * Where other sites take an address from a link, with no script of theirs on our page. Zalo documents no such
 * link: this is the one that its button opened, JSON in base64. That a reader reaches Zalo without it as well,
 * the device's own list of applications stands beside it.
 */
export function shareAddresses(address: string) {
  // Without letters beyond ASCII, which base64 does not take here.
  const { href } = new URL(address);
  const forZalo = new URLSearchParams({ d: btoa(JSON.stringify({ url: href })) });
  const forFacebook = new URLSearchParams({ u: href });
  return [
    { name: 'Zalo', href: `https://sp.zalo.me/share_inline?${forZalo}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?${forFacebook}` },
  ];
}
