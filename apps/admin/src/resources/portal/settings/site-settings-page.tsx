import { updateSiteSettingsInput } from '@hoi/validation/portal/site-settings';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { settingsId } from './site-settings.graphql.ts';

/** What header and footer of the public site say of its owner, and where its weather is from. */
export function SiteSettingsPage() {
  return (
    <ResourceEdit id={settingsId} redirect={false} actions={false} title="Thông tin cổng">
      <ResourceForm rules={updateSiteSettingsInput}>
        <TextInput source="siteName" label="Tên cổng" />
        <TextInput source="organisationName" label="Tên tổ chức" />
        <TextInput source="managingBody" label="Cơ quan chủ quản" />
        <TextInput source="responsiblePerson" label="Người chịu trách nhiệm" />
        <TextInput source="address" label="Địa chỉ" />
        <TextInput source="phone" label="Điện thoại" type="tel" />
        <TextInput source="email" label="Thư điện tử" type="email" />
        <TextInput
          source="weatherPlace"
          label="Nơi xem thời tiết"
          helperText="Tên hiện trên khung thời tiết. Điền đủ tên, vĩ độ và kinh độ, hoặc bỏ trống cả ba để tắt. Khung đổi trong khoảng một phút sau khi lưu."
        />
        <NumberInput source="weatherLatitude" label="Vĩ độ (độ bắc)" step="any" />
        <NumberInput source="weatherLongitude" label="Kinh độ (độ đông)" step="any" />
      </ResourceForm>
    </ResourceEdit>
  );
}
