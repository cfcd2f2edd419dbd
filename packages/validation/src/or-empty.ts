import type { z } from 'zod';

/** An optional text: left out or null counts as empty. */
export function orEmpty(schema: z.ZodType<string, string>) {
  return schema.nullish().transform((value) => value ?? '');
}
