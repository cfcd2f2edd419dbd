import type { Arrow } from './arrows.ts';
import { type Box, boxes, layWings, size } from './plan.ts';

const style = `
  text { font: 13px system-ui, sans-serif; fill: #333 }
  .title { font-weight: 600; font-size: 15px; fill: #111 }
  .box { fill: #fff; stroke: #8a8f98 }
  .frame { fill: #f6f4f8; stroke: #8a8f98 }
  .arrow { fill: none; stroke: #8c3d6b; opacity: .55 }
  .asks { fill: none; stroke: #2f6f8f; stroke-width: 2; stroke-dasharray: 6 5 }`;

const wordsPerLine = 44;

/** Breaks a list of rooms where it would leave its box. */
function lines(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(' · ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < wordsPerLine) {
      found[found.length - 1] = `${last} · ${word}`;
    } else found.push(word);
  }
  return found;
}

function draw({ x, y, width, height, title, text }: Box, kind: string): string {
  const rows = text === '' ? [] : lines(text);
  const words = rows.map((row, at) => `<text x="${x + 14}" y="${y + 44 + at * 18}">${row}</text>`);
  return [
    `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<text class="title" x="${x + 14}" y="${y + 25}">${title}</text>`,
    ...words,
  ].join('\n');
}

/** In pixels: a few files, a room's, a wing's; coarse, so that the picture changes when the house does. */
function strength(files: number): number {
  if (files < 10) return 1.2;
  return files < 100 ? 3 : 5;
}

function curve(from: Box, to: Box): string {
  const [a, b] = [from.y + from.height / 2, to.y + to.height / 2];
  if (
    from.x === to.x &&
    from.width === to.width &&
    from.y + from.height + 80 > to.y &&
    from.y < to.y
  ) {
    const x = from.x + from.width / 2;
    return `M${x} ${from.y + from.height} V${to.y}`;
  }
  if (from.x === to.x) {
    // Down one column: past the boxes between.
    const edge = from.x + from.width;
    const bow = edge + 14 + Math.abs(b - a) / 9;
    return `M${edge} ${a + 8} C${bow} ${a + 8} ${bow} ${b - 8} ${edge} ${b - 8}`;
  }
  const isRightwards = from.x < to.x;
  const [start, end] = isRightwards ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
  const half = (start + end) / 2;
  return `M${start} ${a} C${half} ${a} ${half} ${b} ${end} ${b}`;
}

function arrow({ files, from, to }: Arrow, places: ReadonlyMap<string, Box>): string[] {
  const [start, end] = [places.get(from), places.get(to)];
  if (!start || !end) return [];
  const title = `<title>${from} imports ${to}</title>`;
  const path = `d="${curve(start, end)}" marker-end="url(#head)" stroke-width="${strength(files)}"`;
  return [`<path class="arrow" ${path}>${title}</path>`];
}

/** The API's folders stand for it towards the other workspaces, and its wings towards each other. */
function shown(arrows: readonly Arrow[], wings: ReadonlyMap<string, Box>): Arrow[] {
  const whole = new Map<string, Arrow>();
  for (const { from, to, files } of arrows) {
    const isInside = wings.has(from) && wings.has(to);
    const [mine, other] = isInside ? [from, to] : [from, to].map(workspace);
    if (mine === undefined || other === undefined || mine === other) continue;
    const key = `${mine} ${other}`;
    whole.set(key, { from: mine, to: other, files: files + (whole.get(key)?.files ?? 0) });
  }
  return [...whole.values()];
}

const workspace = (part: string) => part.split('/').slice(0, 2).join('/');

/**
 * The house in one picture.
 * @param rooms the API's, by wing, the oldest wing first
 */
export function drawHouse(arrows: readonly Arrow[], rooms: ReadonlyMap<string, string[]>): string {
  const wings = layWings(rooms);
  const places = new Map([...Object.entries(boxes), ...wings]);
  // The API's frame lies under its wings and their arrows.
  const { 'apps/api': frame, ...others } = Object.fromEntries(places);
  const frames = frame ? [draw(frame, 'frame')] : [];
  const drawn = Object.values(others).map((box) => draw(box, 'box'));
  const asked = ['apps/web', 'apps/admin'].flatMap((app) => {
    const [from, to] = [places.get(app), places.get('apps/api')];
    if (!from || !to) return [];
    const y = from.y + 20;
    return [
      `<path class="asks" d="M${from.x + from.width} ${y} H${to.x}"/>`,
      `<text x="${from.x + from.width + 12}" y="${y - 6}">GraphQL</text>`,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="Who imports whom">
<style>${style}
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#8c3d6b"/></marker></defs>
<rect width="${size.width}" height="${size.height}" fill="#fff"/>
${frames.join('\n')}
${asked.join('\n')}
${shown(arrows, wings)
  .flatMap((entry) => arrow(entry, places))
  .join('\n')}
${drawn.join('\n')}
</svg>
`;
}
