import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';

/** A row as PostgreSQL writes it in JSON, by its columns. */
export type StoredRow = Record<string, unknown> & { id: string };

/** The tables that a plan writes. */
export const planTables = [
  'org_units',
  'org_unit_versions',
  'org_unit_codes',
  'org_unit_successions',
  'role_grants',
] as const;
export type PlanTable = (typeof planTables)[number];

/** One row that a plan wrote: `before` is null for a new one, `after` for one that it took away. */
export interface RowChange {
  table: PlanTable;
  before: StoredRow | null;
  after: StoredRow | null;
}

/** The rows that were not there before. */
export const rowsMade = (changes: readonly RowChange[]): StoredRow[] =>
  changes.flatMap(({ before, after }) => (!before && after ? [after] : []));

/** All that a plan wrote, kept with it for the undo. */
export interface PlanEffect {
  /** Ids of the units that the plan created, by their signs. */
  created: Record<string, string>;
  rows: RowChange[];
}

export interface PlanToApply {
  /** Null when the rows belong to no stored plan. */
  planId: string | null;
  effectiveOn: CalendarDay;
  decisionNumber: string;
  steps: readonly OrgPlanStep[];
}
