import { BooleanField, DataTable } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';

const filters = [<TextInput key="q" source="q" label="Tìm theo tiêu đề" alwaysOn />];

export function PageList() {
  return (
    <ResourceList
      emptyText="Chưa có trang giới thiệu nào."
      sort={{ field: 'position', order: 'ASC' }}
      filters={filters}
    >
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.NumberCol source="position" label="Thứ tự" />
        <DataTable.Col source="title" label="Tiêu đề" />
        <DataTable.Col source="published" label="Công khai">
          <BooleanField source="published" valueLabelTrue="Đang hiện" valueLabelFalse="Đang ẩn" />
        </DataTable.Col>
        <DataTable.Col
          source="updatedAt"
          label="Sửa lần cuối"
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="updatedAt" relative />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
