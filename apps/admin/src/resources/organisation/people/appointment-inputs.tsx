import { offices } from '@hoi/domain/office';
import { officeLabels } from '@hoi/localization/words/organisation/people';
import { BooleanInput } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';

export const officeChoices = offices.map((id) => ({ id, name: officeLabels[id] }));

/** An office over time; `within` is the field that holds it in a larger form. */
export function AppointmentInputs({ within = '' }: { within?: string }) {
  const at = (name: string) => (within ? `${within}.${name}` : name);
  return (
    <>
      <SelectInput source={at('office')} label="Chức vụ" choices={officeChoices} />
      <TextInput source={at('title')} label="Chức danh ghi trên quyết định" />
      <DayInput source={at('startsOn')} label="Giữ chức từ ngày" />
      <DayInput
        source={at('endsOn')}
        label="Thôi giữ từ ngày"
        helperText="Ngày đầu tiên không còn giữ chức; để trống nếu đang giữ."
      />
      <BooleanInput source={at('fullTime')} label="Chuyên trách" />
      <TextInput source={at('decisionNumber')} label="Số quyết định" />
      <DayInput source={at('decisionDate')} label="Ngày quyết định" />
    </>
  );
}
