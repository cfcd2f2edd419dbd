/**
 * Whether a form was sent from a page of ours. Browsers say so themselves; those too old to say are
 * judged by the origin they name. A request that names neither comes from no browser.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
