/** Characters without line ends, and words (tiếng) as spaces part them. */
export function countText(text: string): { characters: number; words: number } {
  const flat = text.trim();
  return {
    characters: [...flat.replace(/\n+/g, '')].length,
    words: flat === '' ? 0 : flat.split(/\s+/u).length,
  };
}
