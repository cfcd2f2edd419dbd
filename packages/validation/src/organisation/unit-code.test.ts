import { expect, it } from 'vitest';
import { createOrgPlanInput, orgPlanSteps } from './org-plan.ts';
import { orgPlanStepForm } from './org-plan-step.ts';
import { createOrgUnitInput, updateOrgUnitInput } from './org-unit.ts';

const unit = { name: 'Xã Trà Don', parentId: 'a' };
const step = { kind: 'CREATE', ref: 'new:1', name: 'Xã Trà Don', parent: 'a' };
const plan = { title: 'Sắp xếp', effectiveOn: '2026-07-01' };
const told = (code: string, digits: number, zeros = '') =>
  `Mã “${code}” có ${code.length} chữ số, mã của cấp này có ${digits}.${zeros}`;

it.each([
  ['COMMUNE', '3646', told('3646', 5, ' Có thể bảng tính đã bỏ số 0 ở đầu (03646).')],
  ['DISTRICT', '51', told('51', 3, ' Có thể bảng tính đã bỏ số 0 ở đầu (051).')],
  ['PROVINCE', '048', told('048', 2)],
])('a %s has no code %s', (kind, code, message) => {
  const given = { ...unit, kind, officialCode: code };
  const forms = [
    createOrgUnitInput.safeParse(given),
    updateOrgUnitInput.safeParse({ ...given, id: 'b', expectedVersion: 1 }),
    orgPlanStepForm.safeParse({ ...step, unitKind: kind, code }),
    createOrgPlanInput.safeParse({ ...plan, steps: [{ ...step, unitKind: kind, code }] }),
  ];
  expect(forms.map(({ error }) => error?.issues.map((issue) => issue.message))).toEqual(
    forms.map(() => [message]),
  );
  // A plan that was stored before stays readable.
  expect(orgPlanSteps.safeParse([{ ...step, unitKind: kind, code }]).success).toBe(true);
});

it.each([
  ['COMMUNE', '03646'],
  ['COMMUNE', 'QNa-12'],
  ['PROVINCE', '48'],
  ['BRANCH', '3646'],
  ['COMMUNE', null],
])('a %s may have the code %s', (kind, code) => {
  expect(createOrgUnitInput.safeParse({ ...unit, kind, officialCode: code }).success).toBe(true);
  expect(orgPlanStepForm.safeParse({ ...step, unitKind: kind, code }).success).toBe(true);
});
