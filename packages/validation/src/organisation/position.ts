import { z } from 'zod';

/** A place among siblings, 0 to 10,000; 0 when none is given. */
export const position = z
  .int()
  .min(0)
  .max(10_000)
  .nullish()
  .transform((value) => value ?? 0);
