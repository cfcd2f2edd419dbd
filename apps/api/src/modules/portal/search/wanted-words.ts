/** The words of a cleaned query that are wanted, without its marks and what it leaves out. */
export function wantedWords(query: string): string {
  return query
    .replace(/(^|\s)-("[^"]*"?|\S+)/g, ' ')
    .replace(/\bor\b/gi, ' ')
    .replace(/["\s]+/g, ' ')
    .trim();
}
