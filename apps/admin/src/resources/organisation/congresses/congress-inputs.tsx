import {
  ArrayInput,
  maxLength,
  NumberInput,
  required,
  SimpleFormIterator,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '#components/day-input.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { romanOrEmpty } from './roman-or-empty.ts';

/** Typed as a number, shown as congresses are numbered. */
function OrdinalInput() {
  const roman = romanOrEmpty(useWatch({ name: 'ordinal' }));
  return (
    <NumberInput
      source="ordinal"
      label="Đại hội lần thứ"
      min={1}
      max={399}
      validate={required()}
      helperText={roman ? `Sẽ ghi là “Đại hội ${roman}”.` : 'Từ 1 đến 399.'}
    />
  );
}

export function CongressInputs() {
  const isKept = useRecordContext() !== undefined;
  return (
    <>
      <UnitInput source="orgUnit.id" label="Đơn vị" validate={required()} disabled={isKept} ended />
      <OrdinalInput />
      <DayInput source="termFrom" label="Nhiệm kỳ từ ngày" validate={required()} />
      <DayInput
        source="termTo"
        label="Hết nhiệm kỳ từ ngày"
        helperText="Ngày đầu tiên sau nhiệm kỳ; để trống nếu đang trong nhiệm kỳ."
      />
      <DayInput source="heldFrom" label="Ngày khai mạc" />
      <DayInput source="heldTo" label="Ngày bế mạc" />
      <TextInput source="place" label="Địa điểm" validate={maxLength(300)} />
      <NumberInput source="summoned" label="Số đại biểu triệu tập" min={0} />
      <NumberInput source="attended" label="Số đại biểu dự" min={0} />
      <TextInput
        source="results"
        label="Kết quả"
        multiline
        minRows={3}
        validate={maxLength(10_000)}
      />
      <ArrayInput source="documents" label="Văn kiện">
        <SimpleFormIterator inline fullWidth disableClear>
          <TextInput source="title" label="Tên văn kiện" validate={[required(), maxLength(300)]} />
          <TextInput source="number" label="Số, ký hiệu" validate={maxLength(60)} />
          <DayInput source="issuedOn" label="Ngày ban hành" />
          <TextInput source="url" label="Đường dẫn" validate={maxLength(2000)} />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
