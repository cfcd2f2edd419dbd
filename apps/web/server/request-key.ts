/** The only query parameters a page reads; all others are left out of a page's key. */
const known = new Set(['trang', 'moi', 'cu', 'q', 'sau', 'den', 'ngay', 'mo']);

/** Longer keys are answered, never kept: nobody may fill the memory with them. */
const longestKey = 512;

/**
 * What makes two requests the same page: path and known parameters in one order.
 * Null when the address is not worth keeping.
 */
export function requestKey(url: string): string | null {
  const key = keyOf(url);
  return key !== null && key.length <= longestKey ? key : null;
}

function keyOf(url: string): string | null {
  // No browser sends what stands behind it; each would be a key of its own for one page.
  if (url.includes('#')) return null;
  // The former site's addresses name their page in parameters of their own, or in their path.
  if (/^[^?]*\/(default\.aspx|tabid\/[^?]*)(\?|$)/i.test(url)) return null;
  const mark = url.indexOf('?');
  if (mark < 0) return url;
  // What is said to one who has just voted is for nobody else.
  if (url.startsWith('/tham-do/') && url.includes('thong-bao=', mark)) return null;
  const given = new URLSearchParams(url.slice(mark + 1));
  const kept = [...given].filter(([name]) => known.has(name));
  // One value per name: a page reads the first.
  const single = new Map(kept.toReversed());
  const path = url.slice(0, mark);
  if (single.size === 0) return path;
  const sorted = [...single].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${path}?${new URLSearchParams(sorted)}`;
}
