import type { z } from 'zod';

/** A bound with the words about it, for zod's `min` and `max`: the number stands once. */
export function bound(number: number, words: (number: number) => string): [number, string] {
  return [number, words(number)];
}

/** A number between two bounds; both are in the words. */
export function within<Schema extends z.ZodNumber>(
  schema: Schema,
  least: number,
  most: number,
  words: (least: number, most: number) => string,
): Schema {
  const rule = words(least, most);
  return schema.min(least, rule).max(most, rule);
}
