import { formRules } from '@hoi/localization/words/frame/forms';
import { menuRules } from '@hoi/localization/words/newsroom/pages';
import { isSafeHref } from '@hoi/richtext/safe-url';
import { z } from 'zod';
import { orElse } from '../left-out.ts';
import { position } from '../organisation/position.ts';
import { richText } from '../rich-text.ts';
import { requiredLine, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';

/** What a page form holds. Without `slug` one is made from the title, and kept on changes. */
const pageFields = z.object({
  title: requiredLine(200),
  slug: slugSchema.nullish(),
  body: richText,
  published: orElse(z.boolean(), false),
  position,
});

export const createPageInput = pageFields;
export const updatePageInput = versionedInput.extend(pageFields.shape);
export type PageFields = z.output<typeof pageFields>;

export const menuEntry = z.object({
  label: requiredLine(80),
  href: z.string().trim().refine(isSafeHref, formRules.address),
});

export const menuItem = menuEntry.extend({
  children: orElse(
    z
      .array(menuEntry.transform((item) => ({ ...item, children: [] })))
      .max(30, menuRules.tooManyEntries),
    [],
  ),
});

/** A menu is saved as a whole; `expectedVersion` is the one that was read. */
export const updateMenuInput = z.object({
  name: z.enum(['main', 'footer'], menuRules.unknown),
  expectedVersion: z.string().min(1),
  items: z.array(menuItem).max(20, menuRules.tooManyEntries),
});
