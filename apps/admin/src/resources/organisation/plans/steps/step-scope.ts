import type { UnitOption } from '#components/units/unit-option.ts';

/** Which units the forms of steps offer. */
export interface StepScope {
  /** The day before the plan: what stands then can be reorganised. */
  asOf: string | undefined;
  /** The day of the plan; undefined before one is typed. */
  on: string | undefined;
  /** The units that other steps of the plan end. */
  ending: readonly string[];
  /** The units that the plan creates. */
  extra: readonly UnitOption[];
}
