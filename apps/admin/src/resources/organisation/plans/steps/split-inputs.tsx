import { BooleanInput, SimpleFormIterator } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ArrayInput, NumberInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { RolesInput } from './roles-input.tsx';
import type { StepScope } from './step-scope.ts';

// Shares are stored as parts of one and typed in percent, to two decimals.
const asPercent = (share: number | null) => (share ? Math.round(share * 10_000) / 100 : '');
const asShare = (percent: string) => (percent ? Number(percent) / 100 : null);

/** A unit that is divided among others, or gives a part of itself away. */
export function SplitInputs(scope: StepScope) {
  const remains: unknown = useWatch({ name: 'remains' });
  const roles: unknown = useWatch({ name: 'roles' });
  return (
    <>
      <UnitInput source="unit" label="Đơn vị bị chia" asOf={scope.asOf} />
      <BooleanInput source="remains" label="Đơn vị vẫn còn, chỉ chuyển đi một phần" />
      <ArrayInput source="parts" label="Các đơn vị nhận">
        <SimpleFormIterator inline fullWidth disableReordering disableClear>
          <UnitInput source="unit" label="Đơn vị nhận" {...scope} />
          <NumberInput
            source="share"
            label="Tỷ lệ (%)"
            format={asPercent}
            parse={asShare}
            helperText="Để trống nếu chưa rõ."
          />
        </SimpleFormIterator>
      </ArrayInput>
      {remains !== true && (
        <>
          <UnitInput
            source="childrenTo"
            label="Chuyển đơn vị cấp dưới về"
            helperText="Bắt buộc nếu còn đơn vị cấp dưới mà không bước nào khác xử lý."
            {...scope}
          />
          <RolesInput />
          {roles === 'FOLLOW' && (
            <UnitInput
              source="rolesTo"
              label="Vai trò theo sang"
              helperText="Một trong các đơn vị nhận."
              {...scope}
            />
          )}
        </>
      )}
    </>
  );
}
