import { branchBases } from '@hoi/domain/branch-basis';
import { type OrgPlanStep, rolesAtEnd } from '@hoi/domain/org-plan-step';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { z } from 'zod';
import { orEmpty } from '../or-empty.ts';
import { expectedVersion, line, requiredLine, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { officialCode, unionDay } from './org-unit.ts';

/** A plan holds at most this many steps. */
export const maximumPlanSteps = 2000;

const newSign = z
  .string()
  .regex(/^new:[A-Za-z0-9-]{1,40}$/, 'Ký hiệu của đơn vị mới có dạng new:1.');
const unitName = z.string().min(1, 'Vui lòng chọn đơn vị.').max(200, 'Không quá 200 ký tự.');
const maybeUnit = unitName.nullish().transform((name) => name ?? undefined);
const maybeRoles = z
  .enum(rolesAtEnd)
  .nullish()
  .transform((roles) => roles ?? undefined);
const maybeLabel = line(60)
  .nullish()
  .transform((label) => label ?? undefined);
const maybeKind = z
  .enum(orgUnitKinds)
  .nullish()
  .transform((kind) => kind ?? undefined);

const part = z.object({
  unit: unitName,
  share: z
    .number()
    .gt(0, 'Tỷ lệ phải lớn hơn 0.')
    .lte(1, 'Tỷ lệ không quá 1.')
    .nullish()
    // As many decimals as are stored, so that a plan reads as it will be written.
    .transform((share) => (share == null ? undefined : Math.max(1e-8, Number(share.toFixed(8))))),
});

/** One step of a plan; fields of other kinds are left aside. */
export const orgPlanStep = z.discriminatedUnion(
  'kind',
  [
    z
      .object({
        kind: z.literal('CREATE'),
        ref: newSign,
        name: requiredLine(200),
        unitKind: z.enum(orgUnitKinds, 'Vui lòng chọn cấp của đơn vị mới.'),
        levelLabel: maybeLabel,
        basis: z.enum(branchBases).nullish(),
        parent: unitName,
        code: officialCode.nullish(),
        slug: slugSchema.nullish(),
      })
      .refine(({ basis, unitKind }) => !basis || unitKind === 'BRANCH' || unitKind === 'GROUP', {
        path: ['basis'],
        message: 'Chỉ chi hội và tổ có cơ sở tổ chức.',
      }),
    z.object({
      kind: z.literal('RENAME'),
      unit: unitName,
      name: requiredLine(200),
      levelLabel: maybeLabel,
      unitKind: maybeKind,
      code: officialCode.nullish(),
    }),
    z.object({ kind: z.literal('MOVE'), unit: unitName, parent: unitName }),
    z.object({
      kind: z.literal('MERGE'),
      units: z
        .array(unitName)
        .min(1, 'Cần ít nhất một đơn vị nhập vào đơn vị khác.')
        .max(500, 'Không quá 500 đơn vị mỗi bước.'),
      into: unitName,
      roles: maybeRoles,
    }),
    z.object({
      kind: z.literal('SPLIT'),
      unit: unitName,
      parts: z
        .array(part)
        .min(1, 'Cần ít nhất một đơn vị nhận.')
        .max(100, 'Không quá 100 đơn vị nhận.'),
      remains: z
        .boolean()
        .nullish()
        .transform((remains) => remains ?? undefined),
      childrenTo: maybeUnit,
      roles: maybeRoles,
      rolesTo: maybeUnit,
    }),
    z.object({ kind: z.literal('DISSOLVE'), unit: unitName, childrenTo: maybeUnit }),
  ],
  'Bước này không có loại nào được chấp nhận.',
);

export const orgPlanSteps = z
  .array(orgPlanStep)
  .max(maximumPlanSteps, `Một phương án không quá ${maximumPlanSteps} bước.`);

const heading = {
  title: requiredLine(300),
  decisionNumber: orEmpty(line(100)),
  decisionDate: unionDay.nullish().transform((day) => day ?? null),
  effectiveOn: unionDay,
};

/** What the form of a plan holds. */
export const createOrgPlanInput = z.object({ ...heading, steps: orgPlanSteps.default([]) });
export const updateOrgPlanInput = createOrgPlanInput.extend({
  id: z.string().min(1),
  expectedVersion,
});
export const orgPlanTarget = versionedInput;
/** From when everybody may know of an approved plan; null: from its effective date on. */
export const announceOrgPlanInput = versionedInput.extend({ publicFrom: unionDay.nullable() });
/** The decision behind an approved plan that had none; null takes back what was added so. */
export const setPlanDecisionInput = versionedInput.extend({
  decisionNumber: requiredLine(100).nullable(),
  decisionDate: heading.decisionDate,
});
/** `digest` names the effects that the approver saw. */
export const approveOrgPlanInput = versionedInput.extend({
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'Hãy xem lại tác động của phương án rồi duyệt.'),
});
/**
 * `effectiveOn` and the steps come from the table; `parent` is above the units that it creates. With
 * `endEmptied` the old superiors end too, and the table has to name everything below them.
 */
export const importOrgPlanInput = z.object({
  title: heading.title,
  decisionNumber: heading.decisionNumber,
  decisionDate: heading.decisionDate,
  parent: unitName,
  endEmptied: z
    .boolean()
    .nullish()
    .transform((end) => end ?? false),
  csv: z.string().min(1, 'Vui lòng chọn tệp.').max(1_000_000, 'Tệp không quá 1 MB.'),
});
export type OrgPlanFields = Omit<z.output<typeof createOrgPlanInput>, 'steps'> & {
  steps: OrgPlanStep[];
};
export type OrgPlanImport = z.output<typeof importOrgPlanInput>;
