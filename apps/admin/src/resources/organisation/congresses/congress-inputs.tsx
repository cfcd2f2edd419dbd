import { SimpleFormIterator, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '#components/day-input.tsx';
import { ArrayInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { romanOrEmpty } from './roman-or-empty.ts';

/** Typed as a number, shown as congresses are numbered. */
function OrdinalInput() {
  const roman = romanOrEmpty(useWatch({ name: 'ordinal' }));
  return (
    <NumberInput
      source="ordinal"
      label="Đại hội lần thứ"
      helperText={roman ? `Sẽ ghi là “Đại hội ${roman}”.` : 'Từ 1 đến 399.'}
    />
  );
}

export function CongressInputs() {
  const isKept = useRecordContext() !== undefined;
  return (
    <>
      <UnitInput source="orgUnit.id" label="Đơn vị" disabled={isKept} ended />
      <OrdinalInput />
      <DayInput source="termFrom" label="Nhiệm kỳ từ ngày" />
      <DayInput
        source="termTo"
        label="Hết nhiệm kỳ từ ngày"
        helperText="Ngày đầu tiên sau nhiệm kỳ; để trống nếu đang trong nhiệm kỳ."
      />
      <DayInput source="heldFrom" label="Ngày khai mạc" />
      <DayInput source="heldTo" label="Ngày bế mạc" />
      <TextInput source="place" label="Địa điểm" />
      <NumberInput source="summoned" label="Số đại biểu triệu tập" />
      <NumberInput source="attended" label="Số đại biểu dự" />
      <TextInput source="results" label="Kết quả" multiline minRows={3} />
      <ArrayInput source="documents" label="Văn kiện">
        <SimpleFormIterator inline fullWidth disableClear>
          <TextInput source="title" label="Tên văn kiện" />
          <TextInput source="number" label="Số, ký hiệu" />
          <DayInput source="issuedOn" label="Ngày ban hành" />
          <TextInput source="url" label="Đường dẫn" />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
