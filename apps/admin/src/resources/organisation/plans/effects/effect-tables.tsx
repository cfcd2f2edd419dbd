import { formatPercent } from '@hoi/localization/number';
import { roleLabels } from '@hoi/localization/words/access/staff';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import {
  effectTables,
  effectWords,
  unitChangeLabels,
} from '@hoi/localization/words/organisation/plan-effects';
import type { OrgPlanEffectsPartsFragment } from '#generated/graphql.ts';
import { unitText } from './effect-counts.ts';
import { EffectLines as Lines } from './effect-lines.tsx';
import type { EndedLine } from './ended-lines.ts';

type Effects = OrgPlanEffectsPartsFragment;

export function UnitLines({ units }: { units: Effects['units'] }) {
  return (
    <Lines
      label={effectTables.units}
      heads={[effectTables.change, effectTables.before, effectTables.after]}
      lines={units}
      cells={({ change, follows, ...unit }) => [
        unitChangeLabels[change] + (follows ? ` ${effectWords.followsParent}` : ''),
        unitText(unit.nameBefore, unit.codeBefore, unit.parentBefore),
        unitText(unit.nameAfter, unit.codeAfter, unit.parentAfter),
      ]}
    />
  );
}

export function PartLines({ parts }: { parts: Effects['givenParts'] }) {
  return (
    <Lines
      label={effectTables.parts}
      heads={[effectTables.from, effectTables.to, effectTables.share]}
      lines={parts}
      cells={({ from, to, share }) => [
        from.name,
        to.name,
        share == null ? effectWords.unknownShare : formatPercent(share),
      ]}
    />
  );
}

export function RoleLines({ roles }: { roles: Effects['roleChanges'] }) {
  return (
    <Lines
      label={effectTables.roles}
      heads={[effectTables.holder, effectTables.role, effectTables.from, effectTables.to]}
      lines={roles}
      cells={({ user, role, fromUnit, toUnit }) => [
        user.name,
        roleLabels[role],
        fromUnit.name,
        toUnit?.name ?? effectWords.roleEnds,
      ]}
    />
  );
}

export function EndedLines({ lines }: { lines: readonly EndedLine[] }) {
  return (
    <Lines
      label={effectTables.ended}
      heads={[fieldNames.unit, effectTables.endedShort, effectTables.becomes]}
      lines={lines}
      cells={({ unit, what, becomes }) => [unit, what, becomes]}
    />
  );
}

export function AddressLines({ addresses }: { addresses: Effects['addresses'] }) {
  return (
    <Lines
      label={effectTables.addresses}
      heads={[effectTables.pageOfEnded, effectTables.leadsTo]}
      lines={addresses}
      cells={({ from, to }) => [from, to ?? effectWords.noSuccessor]}
    />
  );
}
