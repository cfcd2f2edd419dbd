import { contactRules } from '@hoi/localization/words/organisation/contacts';
import { z } from 'zod';
import { emailSchema } from '../access/sign-in.ts';
import { id } from '../id.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { line } from '../text.ts';
import { phoneSchema } from './phone.ts';

const email = z.union([z.string().trim().pipe(z.literal('')), emailSchema]);

/** How to reach a unit; each part may be empty. */
export const contactFields = z.object({ address: line(300), phone: phoneSchema, email });
export type ContactFields = z.output<typeof contactFields>;

/** `expectedVersion` is 0 while nothing is known of how to reach the unit. */
export const setUnitContactInput = z.object({
  id,
  expectedVersion: z.int().min(0),
  address: orEmpty(contactFields.shape.address),
  phone: orEmpty(contactFields.shape.phone),
  email: orElse(z.string(), '').pipe(email),
});

export type ContactChange = z.output<typeof setUnitContactInput>;

/** What a spreadsheet of contacts may be. */
export const contactSheetLimits = { bytes: 5 * 1024 * 1024, rows: 5000 } as const;

/** What comes with a spreadsheet of contacts; `digest` names the preview that is to be written. */
export const importUnitContactsInput = z
  .object({ mode: z.enum(['PREVIEW', 'APPLY']), digest: z.string().nullish() })
  .refine(({ mode, digest }) => mode === 'PREVIEW' || digest, {
    path: ['digest'],
    message: contactRules.notPreviewed,
  });
