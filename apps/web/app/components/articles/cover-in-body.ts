/** About what a telephone shows of an article before one scrolls, in characters. */
const firstScreen = 400;

/**
 * The body with its cover fetched at once where it stands near the beginning: it is the largest picture of the
 * first screen then. Further below it goes on waiting.
 */
export function coverAtOnce(bodyHtml: string, coverUrl: string): string {
  const at = bodyHtml.indexOf(coverUrl);
  const before = bodyHtml.slice(0, Math.max(0, at));
  if (at < 0 || before.replace(/<[^>]*>/g, '').length > firstScreen) return bodyHtml;
  const end = bodyHtml.indexOf('>', at);
  const tag = bodyHtml.slice(at, end).replace(' loading="lazy"', ' fetchpriority="high"');
  return before + tag + bodyHtml.slice(end);
}
