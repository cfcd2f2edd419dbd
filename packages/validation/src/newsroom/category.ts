import { z } from 'zod';
import { expectedVersion, lines, requiredLine, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';

/** What a category form holds. Without `slug` one is made from the name. */
export const createCategoryInput = z.object({
  name: requiredLine(120),
  slug: slugSchema.nullish(),
  description: lines(500).default(''),
  position: z.int().min(0).max(10_000).default(0),
  hidden: z.boolean().default(false),
});

export const updateCategoryInput = createCategoryInput.extend({ id: z.string(), expectedVersion });
export type CategoryFields = z.output<typeof createCategoryInput>;
export const deleteCategoryInput = versionedInput;
