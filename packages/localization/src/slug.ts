import { cleanText } from '@hoi/domain/clean-text';
import { unaccent } from '@hoi/domain/unaccent';

/**
 * The address part for a title: a–z, 0–9 and single hyphens, cut between words at `maxLength`
 * characters. Empty when the text holds no letter or digit: the caller then needs a name of its own.
 */
export function slugify(text: string, maxLength = 100): string {
  const slug = unaccent(cleanText(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= maxLength) return slug;
  const lastBreak = slug.lastIndexOf('-', maxLength);
  return lastBreak > 0 ? slug.slice(0, lastBreak) : slug.slice(0, maxLength);
}

/** `stem`, or with the first number from 2 on that makes it one of none of `taken`. */
export function freeSlug(stem: string, taken: ReadonlySet<string>): string {
  let slug = stem;
  for (let number = 2; taken.has(slug); number += 1) slug = `${stem}-${number}`;
  return slug;
}
