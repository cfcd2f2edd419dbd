import { stepFields } from '@hoi/localization/words/organisation/plan-steps';
import { SimpleFormIterator } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ArrayInput, BooleanInput, NumberInput } from '#components/ruled/inputs.tsx';
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
      <UnitInput source="unit" label={stepFields.splitUnit} asOf={scope.asOf} />
      <BooleanInput source="remains" label={stepFields.remains} />
      <ArrayInput source="parts" label={stepFields.takers}>
        <SimpleFormIterator inline fullWidth disableReordering disableClear>
          <UnitInput source="unit" label={stepFields.taker} {...scope} />
          <NumberInput
            source="share"
            label={stepFields.share}
            format={asPercent}
            parse={asShare}
            helperText={stepFields.shareHelp}
          />
        </SimpleFormIterator>
      </ArrayInput>
      {remains !== true && (
        <>
          <UnitInput
            source="childrenTo"
            label={stepFields.childrenTo}
            helperText={stepFields.childrenHelp}
            {...scope}
          />
          <RolesInput />
          {roles === 'FOLLOW' && (
            <UnitInput
              source="rolesTo"
              label={stepFields.rolesTo}
              helperText={stepFields.rolesToHelp}
              {...scope}
            />
          )}
        </>
      )}
    </>
  );
}
