/** Cuts a text at a word; the result, ellipsis included, is at most `maxChars` long. */
export function cutAtWord(text: string, maxChars: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= maxChars) return flat;
  const room = flat.slice(0, Math.max(0, maxChars - 1));
  const lastSpace = flat[room.length] === ' ' ? room.length : room.lastIndexOf(' ');
  // A first word longer than the room is cut inside, never between the halves of a surrogate pair.
  const cut = lastSpace > 0 ? room.slice(0, lastSpace) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`;
}
