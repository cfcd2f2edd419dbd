import { unaccent } from '@hoi/domain/unaccent';

/**
 * The form in which two spellings of one thing are equal for search: no accents, lower case,
 * single spaces, straight quotes and dashes. Agrees with PostgreSQL's unaccent on these characters.
 */
export function foldForSearch(text: string): string {
  return unaccent(text)
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();
}
