import { branchBases } from '@hoi/domain/branch-basis';
import { foundingDay } from '@hoi/domain/founding-day';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { unionDayRules, unitRules } from '@hoi/localization/words/organisation/units';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { id } from '../id.ts';
import { orElse } from '../left-out.ts';
import { line, requiredLine, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { unitCodeFault } from './unit-code.ts';

/** A calendar day of the Union's time, YYYY-MM-DD, not before its founding on 20/10/1930. */
export const unionDay = z.iso
  .date(unionDayRules.noDay)
  .refine((day) => day >= foundingDay, unionDayRules.tooEarly(foundingDay))
  .refine((day) => day < '2200-01-01', unionDayRules.tooLate);

export const officialCode = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z.-]{1,20}$/, unitRules.code);

/** Without `slug` one is made from the name. */
const orgUnitFields = z.object({
  name: requiredLine(200),
  kind: z.enum(orgUnitKinds),
  levelLabel: line(60).nullish(),
  basis: z.enum(branchBases).nullish(),
  slug: slugSchema.nullish(),
  officialCode: officialCode.nullish(),
  spellings: z
    .array(requiredLine(200))
    .max(...bound(20, unitRules.spellings))
    .nullish(),
  position: orElse(z.int().min(0).max(100_000), 0),
});

function checkCode(
  { kind, officialCode: code }: Pick<z.output<typeof orgUnitFields>, 'kind' | 'officialCode'>,
  context: z.RefinementCtx,
): void {
  const message = unitCodeFault(kind, code);
  if (message) context.addIssue({ code: 'custom', path: ['officialCode'], message });
}

export const createOrgUnitInput = orgUnitFields
  .extend({ parentId: id, opensOn: unionDay.nullish() })
  .superRefine(checkCode);
export const updateOrgUnitInput = versionedInput
  .extend({ ...orgUnitFields.shape, parentId: id.nullish() })
  .superRefine(checkCode);
export type NewOrgUnit = z.output<typeof createOrgUnitInput>;
export type OrgUnitChange = z.output<typeof updateOrgUnitInput>;
