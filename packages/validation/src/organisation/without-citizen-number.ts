import { holdsCitizenNumber } from '@hoi/domain/citizen-number';
import { personRules } from '@hoi/localization/words/organisation/people';
import type { z } from 'zod';

/** The same text, refused when it holds what may be the number of an identity card. */
export function withoutCitizenNumber<Schema extends z.ZodType<string, unknown>>(schema: Schema) {
  return schema.refine((value) => !holdsCitizenNumber(value), personRules.citizenNumber);
}
