import { tokenScopes } from '@hoi/domain/token-scopes';
import { tokenRules } from '@hoi/localization/words/access/partners';
import { z } from 'zod';
import { id } from '../id.ts';
import { orEmpty } from '../left-out.ts';
import { line, requiredLine } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { emailSchema } from './sign-in.ts';

export const createPartnerInput = z.object({
  name: requiredLine(200),
  contactName: orEmpty(line(120)),
  contactEmail: orEmpty(z.union([z.literal(''), emailSchema])),
});
export const updatePartnerInput = versionedInput.extend(createPartnerInput.shape);

// Two years: a token nobody renews must not outlive the agreement it was made for.
const longestLifeMs = 2 * 366 * 86_400_000;

const expiry = z
  .date()
  .refine((value) => value.getTime() > Date.now(), tokenRules.expiryIsPast)
  .refine((value) => value.getTime() < Date.now() + longestLifeMs, tokenRules.expiryTooLate);

export const issueApiTokenInput = z.object({
  partnerId: id,
  label: requiredLine(120),
  scopes: z
    .array(z.enum(tokenScopes))
    .min(1, tokenRules.noScope)
    .transform((scopes) => tokenScopes.filter((scope) => scopes.includes(scope))),
  expiresAt: expiry,
});
/** As a form asks for a token: it works to the end of a day in Viet Nam. */
export const issueApiTokenForm = issueApiTokenInput.pick({ label: true, scopes: true }).extend({
  expiresOn: z.iso
    .date()
    .transform((day) => new Date(`${day}T23:59:59+07:00`))
    .pipe(expiry),
});
export type PartnerFields = z.output<typeof createPartnerInput>;
export type PartnerChange = z.output<typeof updatePartnerInput>;
export type ApiTokenFields = z.output<typeof issueApiTokenInput>;
