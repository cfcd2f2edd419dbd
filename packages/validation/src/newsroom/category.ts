import { z } from 'zod';
import { orElse, orEmpty } from '../left-out.ts';
import { position } from '../organisation/position.ts';
import { lines, requiredLine, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';

/** What a category form holds. Without `slug` one is made from the name. */
export const createCategoryInput = z.object({
  name: requiredLine(120),
  slug: slugSchema.nullish(),
  description: orEmpty(lines(500)),
  position,
  hidden: orElse(z.boolean(), false),
});

export const updateCategoryInput = versionedInput.extend(createCategoryInput.shape);
export type CategoryFields = z.output<typeof createCategoryInput>;
