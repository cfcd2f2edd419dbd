import { committeeKinds } from '@hoi/domain/committee-kind';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { committeeFields } from '@hoi/localization/words/organisation/committees';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import { useRecordContext } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { NumberInput, SelectInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { CongressPicker } from '../congresses/congress-picker.tsx';

export const committeeKindChoices = committeeKinds.map((id) => ({
  id,
  name: committeeKindLabels[id],
}));

export function CommitteeInputs() {
  const isKept = useRecordContext() !== undefined;
  return (
    <>
      <UnitInput source="orgUnit.id" label={fieldNames.unit} disabled={isKept} ended />
      <SelectInput
        source="kind"
        label={fieldNames.kind}
        choices={committeeKindChoices}
        disabled={isKept}
      />
      <CongressPicker />
      <DayInput source="startsOn" label={committeeFields.startsOn} />
      <DayInput
        source="endsOn"
        label={committeeFields.endsOn}
        helperText={committeeFields.endsOnHelp}
      />
      <NumberInput source="size" label={committeeFields.size} />
    </>
  );
}
