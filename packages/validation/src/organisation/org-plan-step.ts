import { branchBases } from '@hoi/domain/branch-basis';
import { rolesAtEnd } from '@hoi/domain/org-plan-step';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { z } from 'zod';
import { onceRight } from '../agreement.ts';
import { scalars } from '../scalars.ts';
import { line, requiredLine, slugSchema } from '../text.ts';
import { officialCode } from './org-unit.ts';

const newSign = z
  .string()
  .regex(/^new:[A-Za-z0-9-]{1,40}$/, 'Ký hiệu của đơn vị mới có dạng new:1.');
const chooseUnit = 'Vui lòng chọn đơn vị.';

/** A unit of a plan: its id, or the sign of one that a step creates. */
export const unitName = z
  .string(chooseUnit)
  .min(1, chooseUnit)
  .max(200, 'Không quá 200 ký tự.')
  .register(scalars, { name: 'ID' });

const maybeUnit = unitName.nullish().transform((name) => name ?? undefined);
const maybeRoles = z
  .enum(rolesAtEnd)
  .nullish()
  .transform((roles) => roles ?? undefined);
const rolesDecided = z.enum(rolesAtEnd, 'Hãy chọn vai trò theo sang hay kết thúc.');
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

const founding = z
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
    when: onceRight('basis', 'unitKind'),
  });
const renaming = z.object({
  kind: z.literal('RENAME'),
  unit: unitName,
  name: requiredLine(200),
  levelLabel: maybeLabel,
  unitKind: maybeKind,
  code: officialCode.nullish(),
});
const moving = z.object({ kind: z.literal('MOVE'), unit: unitName, parent: unitName });
const merging = z.object({
  kind: z.literal('MERGE'),
  units: z
    .array(unitName)
    .min(1, 'Cần ít nhất một đơn vị nhập vào đơn vị khác.')
    .max(500, 'Không quá 500 đơn vị mỗi bước.'),
  into: unitName,
  roles: maybeRoles,
});
const splitting = z.object({
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
});
const dissolving = z.object({
  kind: z.literal('DISSOLVE'),
  unit: unitName,
  childrenTo: maybeUnit,
});

/** What is asked of every merger. */
const merger = {
  units: z.array(unitName).min(2, 'Hãy chọn ít nhất hai đơn vị.'),
  roles: rolesDecided,
};

/** One step of a plan; fields of other kinds are left aside. */
export const orgPlanStep = z.discriminatedUnion(
  'kind',
  [founding, renaming, moving, merging, splitting, dissolving],
  'Bước này không có loại nào được chấp nhận.',
);

/** As a form asks for a step: it decides what becomes of roles; a plan from elsewhere may leave that open. */
export const orgPlanStepForm = z.discriminatedUnion('kind', [
  founding,
  renaming,
  moving,
  merging.extend({ roles: rolesDecided }),
  splitting.extend({ roles: rolesDecided }),
  dissolving,
]);

/** As a form asks for a merger: into a new unit, or into one that is there. */
export const mergerForm = z.discriminatedUnion('target', [
  founding.safeExtend({ target: z.literal('NEW'), ...merger }),
  z.object({ target: z.literal('OLD'), into: unitName, ...merger }),
]);
