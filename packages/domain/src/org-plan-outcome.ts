import type { BranchBasis } from './branch-basis.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { RolesAtEnd, UnitName } from './org-plan-step.ts';
import type { OrgUnitKind } from './org-unit-kind.ts';

/** What a unit is at a time. */
export interface UnitFace {
  name: string;
  kind: OrgUnitKind;
  levelLabel: string;
  basis: BranchBasis | null;
  /** Null for the root. */
  parent: UnitName | null;
  code: string | null;
}

/** A unit as a plan finds it on its day. */
export interface PlanUnit extends UnitFace {
  id: string;
  slug: string;
  /** Whether it exists on the day. */
  alive: boolean;
  position: number;
  /** First day of all its life. */
  startsOn: CalendarDay;
  /** First day on which it is gone for good, if that is written already. */
  endsOn: CalendarDay | null;
  /** Something about it is written to change after the day. */
  changesLater: boolean;
  /** Units are written to come below it after the day. */
  expectsChildren: boolean;
}

interface UnitCreation extends UnitFace {
  ref: UnitName;
  slug: string | null;
  step: number;
}

export interface UnitChange {
  unit: PlanUnit;
  after: UnitFace;
  step: number;
  /** No step names it: it goes where the unit above it went. */
  follows: boolean;
}

interface UnitEnding {
  unit: PlanUnit;
  step: number;
  roles: RolesAtEnd;
  /** Where roles go on; null when they end. */
  rolesTo: UnitName | null;
}

interface PlannedSuccession {
  from: string;
  to: UnitName | null;
  kind: 'MERGED' | 'SPLIT' | 'PARTIAL' | 'ABOLISHED';
  share: number | null;
}

/** All that can be wrong with a step of a plan. */
export type PlanFaultReason =
  | 'newUnit'
  | 'unknown'
  | 'notThere'
  | 'changesLater'
  | 'unknownRef'
  | 'endsInPlan'
  | 'endsLater'
  | 'endedTwice'
  | 'root'
  | 'beginsThatDay'
  | 'expectsChildren'
  | 'nothingMerged'
  | 'otherLevel'
  | 'partsRepeated'
  | 'tooFewParts'
  | 'sharesTooLarge'
  | 'rolesToNoPart'
  | 'refTaken'
  | 'partGivenTwice'
  | 'renamedTwice'
  | 'movedTwice'
  | 'childLeft'
  | 'belowItself'
  | 'tooDeep';

/** A fault of a plan: the index of the step, its field, why, and the names that are to be said with it. */
export interface PlanFault {
  step: number;
  field: string;
  reason: PlanFaultReason;
  names: readonly string[];
}

/** What a plan does to the tree, before anything is written. */
export interface PlanOutcome {
  created: Map<UnitName, UnitCreation>;
  changed: Map<string, UnitChange>;
  ended: Map<string, UnitEnding>;
  successions: PlannedSuccession[];
  faults: PlanFault[];
}
