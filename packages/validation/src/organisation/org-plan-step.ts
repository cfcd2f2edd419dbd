import { branchBases } from '@hoi/domain/branch-basis';
import { rolesAtEnd } from '@hoi/domain/org-plan-step';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { formRules } from '@hoi/localization/words/frame/forms';
import { planRules, planStepFaults } from '@hoi/localization/words/organisation/plans';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { z } from 'zod';
import { onceRight } from '../agreement.ts';
import { bound } from '../bound.ts';
import { orElse } from '../left-out.ts';
import { scalars } from '../scalars.ts';
import { line, requiredLine, slugSchema, stored, typed } from '../text.ts';
import { officialCode } from './org-unit.ts';
import { unitCodeFault } from './unit-code.ts';

const newSign = z.string().regex(/^new:[A-Za-z0-9-]{1,40}$/, planRules.newSign);

/** A unit of a plan: its id, or the sign of one that a step creates. */
export const unitName = z
  .string(planRules.noUnit)
  .min(1, planRules.noUnit)
  .max(...bound(200, formRules.letters))
  .register(scalars, { name: 'ID' });

const maybeUnit = orElse(unitName, undefined);
const maybeRoles = orElse(z.enum(rolesAtEnd), undefined);
const rolesDecided = z.enum(rolesAtEnd, planRules.noRolesDecision);
const maybeKind = orElse(z.enum(orgUnitKinds), undefined);

const part = z.object({
  unit: unitName,
  share: z
    .number()
    .gt(0, planRules.smallShare)
    .lte(1, planRules.largeShare)
    .nullish()
    // As many decimals as are stored, so that a plan reads as it will be written.
    .transform((share) => (share == null ? undefined : Math.max(1e-8, Number(share.toFixed(8))))),
});

/** The steps that name a unit. @param from whether that is typed or stored: what is stored stays readable */
function naming(from: typeof typed) {
  const name = requiredLine(200, from);
  const levelLabel = orElse(line(60, from), undefined);
  const founding = z
    .object({
      kind: z.literal('CREATE'),
      ref: newSign,
      name,
      unitKind: z.enum(orgUnitKinds, planRules.noLevel),
      levelLabel,
      basis: z.enum(branchBases).nullish(),
      parent: unitName,
      code: officialCode.nullish(),
      slug: slugSchema.nullish(),
    })
    .refine(({ basis, unitKind }) => !basis || unitKind === 'BRANCH' || unitKind === 'GROUP', {
      path: ['basis'],
      message: unitFaults.basisOfOthers,
      when: onceRight('basis', 'unitKind'),
    });
  const renaming = z.object({
    kind: z.literal('RENAME'),
    unit: unitName,
    name,
    levelLabel,
    unitKind: maybeKind,
    code: officialCode.nullish(),
  });
  return { founding, renaming };
}
const given = naming(typed);
const kept = naming(stored);

// Not asked of plans that are stored: they stay readable.
const foundingForm = given.founding.superRefine(({ code, unitKind }, context) => {
  const message = unitCodeFault(unitKind, code);
  if (message) context.addIssue({ code: 'custom', path: ['code'], message });
});
const moving = z.object({ kind: z.literal('MOVE'), unit: unitName, parent: unitName });
const merging = z.object({
  kind: z.literal('MERGE'),
  units: z
    .array(unitName)
    .min(1, planStepFaults.nothingMerged())
    .max(...bound(500, planRules.units)),
  into: unitName,
  roles: maybeRoles,
});
const splitting = z.object({
  kind: z.literal('SPLIT'),
  unit: unitName,
  parts: z
    .array(part)
    .min(1, planRules.noTaker)
    .max(...bound(100, planRules.takers)),
  remains: orElse(z.boolean(), undefined),
  childrenTo: maybeUnit,
  roles: maybeRoles,
  rolesTo: maybeUnit,
});
const dissolving = z.object({
  kind: z.literal('DISSOLVE'),
  unit: unitName,
  childrenTo: maybeUnit,
});

/** What is asked of every merger. */
const merger = {
  units: z.array(unitName).min(2, planRules.twoUnits),
  roles: rolesDecided,
};

const others = [moving, merging, splitting, dissolving] as const;

/** One step of a plan; fields of other kinds are left aside. */
export const orgPlanStep = z.discriminatedUnion(
  'kind',
  [given.founding, given.renaming, ...others],
  planRules.unknownKind,
);
/** The same as it is stored. */
export const storedPlanStep = z.discriminatedUnion(
  'kind',
  [kept.founding, kept.renaming, ...others],
  planRules.unknownKind,
);

/**
 * As a form asks for a step: it decides what becomes of roles, which a plan from elsewhere may leave open,
 * and has a box for the code that a unit loses.
 */
export const orgPlanStepForm = z.discriminatedUnion('kind', [
  foundingForm,
  given.renaming.extend({ dropsCode: orElse(z.boolean(), false) }),
  moving,
  merging.extend({ roles: rolesDecided }),
  splitting.extend({ roles: rolesDecided }),
  dissolving,
]);

/** As a form asks for a merger: into a new unit, or into one that is there. */
export const mergerForm = z.discriminatedUnion('target', [
  foundingForm.safeExtend({ target: z.literal('NEW'), ...merger }),
  z.object({ target: z.literal('OLD'), into: unitName, ...merger }),
]);
