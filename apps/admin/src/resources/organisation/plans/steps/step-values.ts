import { branchBases } from '@hoi/domain/branch-basis';
import { orgPlanStepKinds, rolesAtEnd } from '@hoi/domain/org-plan-step';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import type { OrgPlanStepInput, OrgPlanStepPartsFragment } from '#generated/graphql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

/** A step as the form holds it and the server takes it. */
export type StepValues = OrgPlanStepInput;

/** Without the fields that say nothing: for a step, left out and null are two things. */
function told<Fields extends object>(fields: Fields): Partial<Fields> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  // The entries are those of `fields`.
  return Object.fromEntries(kept) as Partial<Fields>;
}

/** A step of the server as the form holds it. */
export function stepValues(step: OrgPlanStepPartsFragment): StepValues {
  const fields = {
    ref: step.ref ?? undefined,
    name: step.name ?? undefined,
    unitKind: step.unitKind ?? undefined,
    levelLabel: step.levelLabel ?? undefined,
    basis: step.basis ?? undefined,
    code: step.dropsCode ? null : (step.code ?? undefined),
    slug: step.slug ?? undefined,
    unit: step.unit?.key,
    parent: step.parent?.key,
    into: step.into?.key,
    childrenTo: step.childrenTo?.key,
    roles: step.roles ?? undefined,
    rolesTo: step.rolesTo?.key,
    units: step.units?.map(({ key }) => key),
    parts: step.parts?.map(({ unit, share }) => ({ unit: unit.key, share: share ?? null })),
    remains: step.kind === 'SPLIT' ? step.remains : undefined,
  };
  return { kind: step.kind, ...told(fields) };
}

function textIn(values: FormValues, name: string): string | undefined {
  return form.textOrNull(values, name) ?? undefined;
}

// Nobody can take less than something: 0 stands for a share that is not known.
function partOf(part: FormValues) {
  const share = Number(part.share ?? 0);
  return { unit: form.text(part, 'unit'), share: share > 0 ? share : null };
}

/** What a step's form holds as a step; null when it has no kind. */
export function stepFrom(values: FormValues): StepValues | null {
  const kind = form.oneOf(orgPlanStepKinds, values.kind);
  if (!kind) return null;
  const takes = <Value>(kinds: readonly string[], value: Value) =>
    kinds.includes(kind) ? value : undefined;
  const ending = ['MERGE', 'SPLIT'];
  const fields = {
    ref: takes(['CREATE'], textIn(values, 'ref')),
    name: takes(['CREATE', 'RENAME'], textIn(values, 'name')),
    unitKind: takes(['CREATE', 'RENAME'], form.oneOf(orgUnitKinds, values.unitKind)),
    levelLabel: takes(['CREATE', 'RENAME'], textIn(values, 'levelLabel')),
    basis: takes(['CREATE'], form.oneOf(branchBases, values.basis)),
    code: takes(['CREATE', 'RENAME'], values.dropsCode ? null : textIn(values, 'code')),
    slug: takes(['CREATE'], textIn(values, 'slug')),
    parent: takes(['CREATE', 'MOVE'], textIn(values, 'parent')),
    unit: takes(['RENAME', 'MOVE', 'SPLIT', 'DISSOLVE'], textIn(values, 'unit')),
    units: takes(['MERGE'], form.texts(values, 'units')),
    into: takes(['MERGE'], textIn(values, 'into')),
    parts: takes(['SPLIT'], form.rows(values, 'parts').map(partOf)),
    remains: takes(['SPLIT'], form.flag(values, 'remains')),
    childrenTo: takes(['SPLIT', 'DISSOLVE'], textIn(values, 'childrenTo')),
    roles: takes(ending, form.oneOf(rolesAtEnd, values.roles)),
    rolesTo: takes(['SPLIT'], textIn(values, 'rolesTo')),
  };
  return { kind, ...told(fields) };
}

/** The steps that a plan's form holds. */
export function stepsOf(value: unknown): StepValues[] {
  return form.rows({ steps: value }, 'steps').flatMap((step) => stepFrom(markDropped(step)) ?? []);
}

// In a step an explicit null is “take the code away”; the form says it with a box.
export function markDropped(step: FormValues): FormValues {
  return step.kind === 'RENAME' && step.code === null ? { ...step, dropsCode: true } : step;
}

/** A sign that no step of the plan uses yet. */
export function nextRef(steps: readonly StepValues[]): string {
  const used = new Set(steps.map(({ ref }) => ref));
  let number = 1;
  while (used.has(`new:${number}`)) number += 1;
  return `new:${number}`;
}

/** The units that a step names, those included that other steps create. */
export function unitsIn({ unit, parent, into, childrenTo, rolesTo, units, parts }: StepValues) {
  const named = [unit, parent, into, childrenTo, rolesTo, ...(units ?? [])];
  return [...named, ...(parts ?? []).map((part) => part.unit)].filter((key) => key != null);
}

/** The steps that name a unit which another step creates; it cannot be taken out before them. */
export function stepsNaming(steps: readonly StepValues[], ref: string): number[] {
  return steps.flatMap((step, index) => (unitsIn(step).includes(ref) ? [index] : []));
}

/** The units that the steps end. */
export function endedUnits(steps: readonly StepValues[]): string[] {
  return steps.flatMap(({ kind, unit, units, into, remains }) => {
    if (kind === 'MERGE') return (units ?? []).filter((one) => one !== into);
    const ends = kind === 'DISSOLVE' || (kind === 'SPLIT' && !remains);
    return ends && unit ? [unit] : [];
  });
}

/** The steps with a key each, which stays theirs when they change places; twins are counted. */
export function keyedSteps(steps: readonly StepValues[]): { key: string; step: StepValues }[] {
  const seen = new Map<string, number>();
  return steps.map((step) => {
    const text = JSON.stringify(step);
    const twin = (seen.get(text) ?? 0) + 1;
    seen.set(text, twin);
    return { key: `${text} ${twin}`, step };
  });
}
