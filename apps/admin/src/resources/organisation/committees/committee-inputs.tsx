import { committeeKinds } from '@hoi/domain/committee-kind';
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
      <UnitInput source="orgUnit.id" label="Đơn vị" disabled={isKept} ended />
      <SelectInput source="kind" label="Loại" choices={committeeKindChoices} disabled={isKept} />
      <CongressPicker />
      <DayInput source="startsOn" label="Từ ngày" />
      <DayInput
        source="endsOn"
        label="Hết từ ngày"
        helperText="Ngày đầu tiên không còn; để trống nếu đang hoạt động."
      />
      <NumberInput source="size" label="Số lượng ủy viên đại hội định" />
    </>
  );
}
