import { userFields } from '@hoi/localization/words/access/staff';
import { mergeWords, stepFields } from '@hoi/localization/words/organisation/plan-steps';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { type StepValues, stepFrom } from '../steps/step-values.ts';

/** The pages of the wizard, in their order. */
export const mergePages = [
  mergeWords.leavingPage,
  stepFields.taker,
  userFields.role,
  mergeWords.summaryPage,
] as const;

/** The steps that the wizard's answers mean: with a new unit its founding, then the merger. */
export function mergeSteps(values: FormValues, ref: string): StepValues[] {
  const isNew = values.target === 'NEW';
  const founding = isNew ? stepFrom({ ...values, kind: 'CREATE', ref }) : null;
  const into = isNew ? ref : form.text(values, 'into');
  const merger = stepFrom({ kind: 'MERGE', units: values.units, into, roles: values.roles });
  return [founding, merger].filter((step) => step !== null);
}
