/** The column that holds it is a 32-bit integer. */
const largest = 2 ** 31 - 1;

/** The number of an article in the former site's address; DotNetNuke took names in any case. */
export function readLegacyId(query: URLSearchParams): number | null {
  const value = [...query].find(([name]) => name.toLowerCase() === 'newsviews')?.[1] ?? '';
  if (!/^\d{1,10}$/.test(value)) return null;
  const id = Number(value);
  return id >= 1 && id <= largest ? id : null;
}
