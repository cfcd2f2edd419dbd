/** Headings by which the old portal's page is told apart, as it wrote them. */
const pageMarkers = {
  byline: /^Người đăng\s*:/iu,
  source: /^Nguồn tin\s*:/iu,
  back: /^\[\s*Trở về\s*\]$/iu,
  newer: /^Các tin mới hơn\s*:?$/iu,
  older: /^Các tin cũ hơn\s*:?$/iu,
  links: /^Liên kết website\s*:?$/iu,
  poll: /^Thăm dò ý kiến\s*:?$/iu,
  weather: /^Dự báo thời tiết\s*:?$/iu,
  counter: /^Thống kê truy cập\s*:?$/iu,
} as const;

export type PageMarker = keyof typeof pageMarkers;

/** Blocks that a page may lack: the newest article has none newer, and a portal can switch some off. */
export const optionalBlocks = [
  'source',
  'newer',
  'older',
  'links',
  'poll',
  'weather',
  'counter',
] as const satisfies readonly PageMarker[];
export type MissingBlock = (typeof optionalBlocks)[number];

const names = Object.entries(pageMarkers);

/** The heading that a line is, if any. */
export function markerOf(line: string): PageMarker | undefined {
  const found = names.find(([, pattern]) => pattern.test(line.trim()));
  // Object.entries widens the keys of a constant object to string.
  return found?.[0] as PageMarker | undefined;
}

/** Does a stretch of text hold one of the headings anywhere? */
export function holdsMarker(text: string): boolean {
  return text.split('\n').some((line) => markerOf(line) !== undefined);
}
