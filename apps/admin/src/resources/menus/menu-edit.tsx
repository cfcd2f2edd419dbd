import { ArrayInput, required, SimpleFormIterator, TextInput } from 'react-admin';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';

export function MenuEdit() {
  return (
    <ResourceEdit>
      <ResourceForm>
        <ArrayInput source="items" label="Các mục">
          <SimpleFormIterator fullWidth>
            <TextInput source="label" label="Tên mục" validate={required()} />
            <TextInput source="href" label="Địa chỉ" validate={required()} />
            <ArrayInput source="children" label="Mục con" defaultValue={[]}>
              <SimpleFormIterator inline fullWidth>
                <TextInput source="label" label="Tên mục con" validate={required()} />
                <TextInput source="href" label="Địa chỉ" validate={required()} />
              </SimpleFormIterator>
            </ArrayInput>
          </SimpleFormIterator>
        </ArrayInput>
      </ResourceForm>
    </ResourceEdit>
  );
}
