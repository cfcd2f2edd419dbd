import type { BranchBasis } from './branch-basis.ts';
import type { OrgUnitKind } from './org-unit-kind.ts';

/** What a reorganisation is made of. All steps of a plan happen on one day; their order means nothing. */
export const orgPlanStepKinds = ['CREATE', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'DISSOLVE'] as const;
export type OrgPlanStepKind = (typeof orgPlanStepKinds)[number];

/** What becomes of the roles at a unit that ends: they end too, or go on at the named successor. */
export const rolesAtEnd = ['END', 'FOLLOW'] as const;
export type RolesAtEnd = (typeof rolesAtEnd)[number];

/** A unit: its id, or the sign "new:…" of one that the same plan creates. */
export type UnitName = string;

export interface CreateStep {
  kind: 'CREATE';
  ref: UnitName;
  name: string;
  unitKind: OrgUnitKind;
  levelLabel?: string | undefined;
  basis?: BranchBasis | null | undefined;
  parent: UnitName;
  code?: string | null | undefined;
  slug?: string | null | undefined;
}

/** The unit stays itself; without a field it keeps what it has, `code: null` takes its code away. */
export interface RenameStep {
  kind: 'RENAME';
  unit: UnitName;
  name: string;
  levelLabel?: string | undefined;
  unitKind?: OrgUnitKind | undefined;
  code?: string | null | undefined;
}

export interface MoveStep {
  kind: 'MOVE';
  unit: UnitName;
  parent: UnitName;
}

/** `into` may be among `units`: it then takes the others in. Children that no step handles follow. */
export interface MergeStep {
  kind: 'MERGE';
  units: UnitName[];
  into: UnitName;
  roles?: RolesAtEnd | undefined;
}

/** `share` is the part of the old unit, above 0 to 1. With `remains` the unit only gives parts away. */
export interface SplitStep {
  kind: 'SPLIT';
  unit: UnitName;
  parts: { unit: UnitName; share?: number | null | undefined }[];
  remains?: boolean | undefined;
  childrenTo?: UnitName | null | undefined;
  roles?: RolesAtEnd | undefined;
  rolesTo?: UnitName | null | undefined;
}

export interface DissolveStep {
  kind: 'DISSOLVE';
  unit: UnitName;
  childrenTo?: UnitName | null | undefined;
}

export type OrgPlanStep = CreateStep | RenameStep | MoveStep | MergeStep | SplitStep | DissolveStep;

/** Whether a name means a unit that the plan itself creates. */
export function isNewUnit(name: UnitName): boolean {
  return name.startsWith('new:');
}

/** The units that end by a step. */
export function endedBy(step: OrgPlanStep): UnitName[] {
  if (step.kind === 'MERGE') return step.units.filter((unit) => unit !== step.into);
  if (step.kind === 'DISSOLVE' || (step.kind === 'SPLIT' && !step.remains)) return [step.unit];
  return [];
}

/** Every unit that a step names, with the field that names it; new ones too. */
export function unitsNamed(step: OrgPlanStep): { field: string; unit: UnitName }[] {
  const named: [string, UnitName | null | undefined][] =
    step.kind === 'CREATE'
      ? [['parent', step.parent]]
      : step.kind === 'MERGE'
        ? [...step.units.map((unit): [string, UnitName] => ['units', unit]), ['into', step.into]]
        : [['unit', step.unit]];
  if (step.kind === 'MOVE') named.push(['parent', step.parent]);
  if (step.kind === 'SPLIT' || step.kind === 'DISSOLVE')
    named.push(['childrenTo', step.childrenTo]);
  if (step.kind === 'SPLIT') {
    for (const part of step.parts) named.push(['parts', part.unit]);
    named.push(['rolesTo', step.rolesTo]);
  }
  return named.flatMap(([field, unit]) => (unit ? [{ field, unit }] : []));
}
