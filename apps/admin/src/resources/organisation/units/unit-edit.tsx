import { createOrgUnitInput } from '@hoi/validation/organisation/org-unit';
import Alert from '@mui/material/Alert';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { UnitInputs } from './unit-inputs.tsx';

export function UnitEdit() {
  return (
    <ResourceEdit redirect="show">
      <ResourceForm rules={createOrgUnitInput}>
        <Alert severity="info" sx={{ mb: 2 }}>
          Đây là chỗ sửa điều đã ghi sai: nội dung mới tính từ ngày bắt đầu của giai đoạn hiện nay.
          Đổi tên, chuyển, hợp nhất theo quyết định thì lập phương án sắp xếp.
        </Alert>
        <UnitInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
