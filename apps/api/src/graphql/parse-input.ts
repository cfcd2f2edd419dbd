import { BadInputError } from '@hoi/domain/errors';
import type { z } from 'zod';

/**
 * Checks an input against the schema that the form in the browser uses too.
 * @throws BadInputError with one issue per field, paths below `input`
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new BadInputError(
    parsed.error.issues.map((issue) => ({
      path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
      message: issue.message,
    })),
  );
}
