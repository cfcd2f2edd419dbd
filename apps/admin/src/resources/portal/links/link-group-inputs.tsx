import {
  ArrayInput,
  BooleanInput,
  maxLength,
  NumberInput,
  required,
  SimpleFormIterator,
  TextInput,
} from 'react-admin';

export function LinkGroupInputs() {
  return (
    <>
      <TextInput source="name" label="Tên nhóm" validate={[required(), maxLength(120)]} />
      <NumberInput source="position" label="Thứ tự" min={0} step={1} />
      <ArrayInput source="links" label="Các liên kết">
        <SimpleFormIterator inline fullWidth>
          <TextInput source="title" label="Tên website" validate={required()} />
          <TextInput source="url" label="Địa chỉ" type="url" validate={required()} />
          <BooleanInput source="opensNewPage" label="Mở trong thẻ mới" defaultValue />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
