import { formatPercent } from '@hoi/localization/number';
import type { OrgPlanStepPartsFragment } from '#generated/graphql.ts';
import type { StepValues } from './step-values.ts';

/** Names by the key that a step names a unit by. */
export type UnitNames = ReadonlyMap<string, string>;

/** The names that the server gave with the steps, and those of the units that the steps create. */
export function namesIn(
  known: readonly OrgPlanStepPartsFragment[],
  steps: readonly StepValues[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const step of known) {
    const units = [step.unit, step.parent, step.into, step.childrenTo, step.rolesTo];
    const parts = step.parts?.map(({ unit }) => unit) ?? [];
    for (const unit of [...units, ...(step.units ?? []), ...parts])
      if (unit) names.set(unit.key, unit.name);
  }
  for (const { ref, name } of steps) if (ref) names.set(ref, `${name} (lập mới)`);
  return names;
}

/** Every unit that steps name and that is there already. */
export function unitKeysIn(steps: readonly StepValues[]): string[] {
  const keys = steps.flatMap(({ unit, parent, into, childrenTo, rolesTo, units, parts }) => [
    unit,
    parent,
    into,
    childrenTo,
    rolesTo,
    ...(units ?? []),
    ...(parts ?? []).map((part) => part.unit),
  ]);
  const there = keys.filter((key) => key != null).filter((key) => !key.startsWith('new:'));
  return [...new Set(there)];
}

/** What a step does, in one sentence. */
export function stepSentence(step: StepValues, names: UnitNames): string {
  const called = (key: string | null | undefined) => (key && names.get(key)) || 'đơn vị chưa chọn';
  const list = (keys: readonly string[]) => keys.map(called).join(', ');
  const follow = step.roles === 'FOLLOW' ? 'vai trò theo sang' : 'vai trò kết thúc';
  const children = step.childrenTo ? `; cấp dưới về ${called(step.childrenTo)}` : '';
  switch (step.kind) {
    case 'CREATE':
      return `Thành lập ${step.name ?? ''} trực thuộc ${called(step.parent)}`;
    case 'RENAME':
      return `Đổi tên ${called(step.unit)} thành ${step.name ?? ''}`;
    case 'MOVE':
      return `Chuyển ${called(step.unit)} sang trực thuộc ${called(step.parent)}`;
    case 'MERGE': {
      const leaving = (step.units ?? []).filter((unit) => unit !== step.into);
      return `Nhập ${list(leaving)} vào ${called(step.into)}; ${follow}`;
    }
    case 'SPLIT': {
      const parts = (step.parts ?? []).map(
        ({ unit, share }) => called(unit) + (share ? ` (${formatPercent(share, 1)})` : ''),
      );
      const verb = step.remains ? 'Chuyển một phần của' : 'Chia';
      const roles = step.remains ? '' : `; ${follow}`;
      return `${verb} ${called(step.unit)} cho ${parts.join(', ')}${children}${roles}`;
    }
    case 'DISSOLVE':
      return `Giải thể ${called(step.unit)}${children}`;
  }
}
