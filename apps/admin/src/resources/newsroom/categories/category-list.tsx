import { BooleanField, DataTable, TextInput } from 'react-admin';
import { ResourceList } from '#components/resource-list.tsx';

const filters = [<TextInput key="q" source="q" label="Tìm theo tên" alwaysOn />];

export function CategoryList() {
  return (
    <ResourceList
      emptyText="Chưa có chuyên mục nào."
      sort={{ field: 'position', order: 'ASC' }}
      filters={filters}
    >
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.NumberCol source="position" label="Thứ tự" />
        <DataTable.Col source="name" label="Tên chuyên mục" />
        <DataTable.Col
          source="slug"
          label="Địa chỉ"
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
        <DataTable.Col source="hidden" label="Ẩn">
          <BooleanField source="hidden" valueLabelTrue="Đang ẩn" valueLabelFalse="Đang hiện" />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
