import { rolesAtEnd } from '@hoi/domain/org-plan-step';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { type StepValues, stepFrom } from '../steps/step-values.ts';

/** The pages of the wizard, in their order. */
export const mergePages = ['Đơn vị nhập lại', 'Đơn vị nhận', 'Vai trò', 'Tóm tắt'] as const;

/** What keeps a page from being left; null when it is complete. */
export function pageFault(page: number, values: FormValues): string | null {
  const units = form.texts(values, 'units');
  const into = form.text(values, 'into');
  if (page === 0) return units.length < 2 ? 'Hãy chọn ít nhất hai đơn vị.' : null;
  if (page === 1 && values.target === 'NEW') {
    const whole = form.text(values, 'name').trim() && form.text(values, 'parent');
    return whole ? null : 'Hãy nhập tên và chọn đơn vị cấp trên của đơn vị mới.';
  }
  if (page === 1) return into ? null : 'Hãy chọn đơn vị nhận.';
  if (page === 2)
    return form.oneOf(rolesAtEnd, values.roles) ? null : 'Hãy chọn vai trò theo sang hay kết thúc.';
  return null;
}

/** The steps that the wizard's answers mean: with a new unit its founding, then the merger. */
export function mergeSteps(values: FormValues, ref: string): StepValues[] {
  const isNew = values.target === 'NEW';
  const founding = isNew ? stepFrom({ ...values, kind: 'CREATE', ref }) : null;
  const into = isNew ? ref : form.text(values, 'into');
  const merger = stepFrom({ kind: 'MERGE', units: values.units, into, roles: values.roles });
  return [founding, merger].filter((step) => step !== null);
}
