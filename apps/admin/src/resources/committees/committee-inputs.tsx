import { committeeKinds } from '@hoi/domain/committee-kind';
import { committeeKindLabels } from '@hoi/localization/people-labels';
import { DateInput, NumberInput, required, SelectInput, useRecordContext } from 'react-admin';
import { UnitInput } from '#components/units/unit-input.tsx';
import { CongressPicker } from '../congresses/congress-picker.tsx';

export const committeeKindChoices = committeeKinds.map((id) => ({
  id,
  name: committeeKindLabels[id],
}));

const emptyAsNull = (value: string) => value || null;

export function CommitteeInputs() {
  const isKept = useRecordContext() !== undefined;
  return (
    <>
      <UnitInput source="orgUnit.id" label="Đơn vị" validate={required()} disabled={isKept} ended />
      <SelectInput
        source="kind"
        label="Loại"
        choices={committeeKindChoices}
        validate={required()}
        disabled={isKept}
      />
      <CongressPicker />
      <DateInput source="startsOn" label="Từ ngày" validate={required()} />
      <DateInput
        source="endsOn"
        label="Hết từ ngày"
        parse={emptyAsNull}
        helperText="Ngày đầu tiên không còn; để trống nếu đang hoạt động."
      />
      <NumberInput source="size" label="Số lượng ủy viên đại hội định" min={1} max={500} />
    </>
  );
}
