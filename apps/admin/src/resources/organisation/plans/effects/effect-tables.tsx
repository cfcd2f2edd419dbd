import { formatPercent } from '@hoi/localization/number';
import { roleLabels } from '@hoi/localization/words/access/staff';
import type { OrgPlanEffectsPartsFragment } from '#generated/graphql.ts';
import { changeLabels, unitText } from './effect-counts.ts';
import { EffectLines as Lines } from './effect-lines.tsx';
import type { EndedLine } from './ended-lines.ts';

type Effects = OrgPlanEffectsPartsFragment;

export function UnitLines({ units }: { units: Effects['units'] }) {
  return (
    <Lines
      label="Đơn vị thay đổi"
      heads={['Thay đổi', 'Trước', 'Sau']}
      lines={units}
      cells={({ change, follows, ...unit }) => [
        changeLabels[change] + (follows ? ' (theo cấp trên)' : ''),
        unitText(unit.nameBefore, unit.codeBefore, unit.parentBefore),
        unitText(unit.nameAfter, unit.codeAfter, unit.parentAfter),
      ]}
    />
  );
}

export function PartLines({ parts }: { parts: Effects['givenParts'] }) {
  return (
    <Lines
      label="Phần chuyển giao"
      heads={['Từ', 'Sang', 'Tỷ lệ']}
      lines={parts}
      cells={({ from, to, share }) => [
        from.name,
        to.name,
        share == null ? 'Chưa rõ' : formatPercent(share),
      ]}
    />
  );
}

export function RoleLines({ roles }: { roles: Effects['roleChanges'] }) {
  return (
    <Lines
      label="Vai trò thay đổi"
      heads={['Người giữ', 'Vai trò', 'Từ', 'Sang']}
      lines={roles}
      cells={({ user, role, fromUnit, toUnit }) => [
        user.name,
        roleLabels[role],
        fromUnit.name,
        toUnit?.name ?? 'Kết thúc',
      ]}
    />
  );
}

export function EndedLines({ lines }: { lines: readonly EndedLine[] }) {
  return (
    <Lines
      label="Cán bộ, ban, liên hệ của đơn vị kết thúc"
      heads={['Đơn vị', 'Cán bộ, ban, liên hệ', 'Sẽ ra sao']}
      lines={lines}
      cells={({ unit, what, becomes }) => [unit, what, becomes]}
    />
  );
}

export function AddressLines({ addresses }: { addresses: Effects['addresses'] }) {
  return (
    <Lines
      label="Địa chỉ trang"
      heads={['Trang của đơn vị kết thúc', 'Dẫn đến']}
      lines={addresses}
      cells={({ from, to }) => [from, to ?? 'Không có đơn vị kế tục']}
    />
  );
}
