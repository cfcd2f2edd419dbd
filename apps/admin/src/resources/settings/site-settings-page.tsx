import { email, required, TextInput } from 'react-admin';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { settingsId } from './site-settings.graphql.ts';

/** What header and footer of the public site say of its owner. */
export function SiteSettingsPage() {
  return (
    <ResourceEdit id={settingsId} redirect={false} actions={false} title="Thông tin cổng">
      <ResourceForm>
        <TextInput source="siteName" label="Tên cổng" validate={required()} />
        <TextInput source="organisationName" label="Tên tổ chức" validate={required()} />
        <TextInput source="managingBody" label="Cơ quan chủ quản" />
        <TextInput source="responsiblePerson" label="Người chịu trách nhiệm" />
        <TextInput source="address" label="Địa chỉ" />
        <TextInput source="phone" label="Điện thoại" type="tel" />
        <TextInput source="email" label="Thư điện tử" type="email" validate={email()} />
      </ResourceForm>
    </ResourceEdit>
  );
}
