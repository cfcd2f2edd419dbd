import type { z } from 'zod';

/** An optional field: left out or null counts as `value`. */
export function orElse<Schema extends z.ZodType, Value>(schema: Schema, value: Value) {
  return schema.nullish().transform((given) => given ?? value);
}

/** An optional text: left out or null counts as empty. */
export function orEmpty(schema: z.ZodType<string, string>) {
  return orElse(schema, '');
}
