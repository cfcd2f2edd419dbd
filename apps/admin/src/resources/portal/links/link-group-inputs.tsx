import { BooleanInput, SimpleFormIterator } from 'react-admin';
import { ArrayInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';

export function LinkGroupInputs() {
  return (
    <>
      <TextInput source="name" label="Tên nhóm" />
      <NumberInput source="position" label="Thứ tự" step={1} />
      <ArrayInput source="links" label="Các liên kết">
        <SimpleFormIterator inline fullWidth>
          <TextInput source="title" label="Tên website" />
          <TextInput source="url" label="Địa chỉ" type="url" />
          <BooleanInput source="opensNewPage" label="Mở trong thẻ mới" defaultValue />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
