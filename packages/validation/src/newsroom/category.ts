import { z } from 'zod';
import { id } from '../id.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { position } from '../organisation/position.ts';
import { expectedVersion, lines, requiredLine, slugSchema } from '../text.ts';

/** What a category form holds. Without `slug` one is made from the name. */
export const createCategoryInput = z.object({
  name: requiredLine(120),
  slug: slugSchema.nullish(),
  description: orEmpty(lines(500)),
  position,
  hidden: orElse(z.boolean(), false),
});

export const updateCategoryInput = createCategoryInput.extend({ id, expectedVersion });
export type CategoryFields = z.output<typeof createCategoryInput>;
