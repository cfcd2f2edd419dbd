import type { PlanFault } from '@hoi/domain/org-plan-outcome';
import { planStepFaults } from '@hoi/localization/words/organisation/plans';

/** A fault of a plan in words: the index of the step, its field, and what is wrong. */
export interface SaidFault {
  step: number;
  field: string;
  message: string;
}

/** Faults that a plan has by itself, in words. */
export function saidFaults(faults: readonly PlanFault[]): SaidFault[] {
  return faults.map(({ step, field, reason, names }) => ({
    step,
    field,
    message: planStepFaults[reason](...names),
  }));
}
