/** The column that holds it is a 32-bit integer. */
const largest = 2 ** 31 - 1;

/** Names and values of a path as DotNetNuke wrote them in turn: /tabid/107/NewsViews/7771/Default.aspx */
function pathPairs(path: string): [name: string, value: string][] {
  const parts = path.split('/');
  return parts.map((name, at) => [name, parts[at + 1] ?? '']);
}

/** Copied out of a page's source, an address has “&amp;” where it had “&”. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/^(amp;)+/, '');
}

/** The number of an article in the former site's address; DotNetNuke took names in any case. */
export function readLegacyId({ searchParams, pathname }: URL): number | null {
  const given = [...searchParams, ...pathPairs(pathname)];
  const value = given.find(([name]) => plainName(name) === 'newsviews')?.[1] ?? '';
  if (!/^\d{1,10}$/.test(value)) return null;
  const id = Number(value);
  return id >= 1 && id <= largest ? id : null;
}
