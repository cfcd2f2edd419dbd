import { DataTable, FunctionField } from 'react-admin';
import { ResourceList } from '#components/resource-list.tsx';

export function LinkGroupList() {
  return (
    <ResourceList emptyText="Chưa có nhóm liên kết nào." sort={{ field: 'position', order: 'ASC' }}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.NumberCol source="position" label="Thứ tự" />
        <DataTable.Col source="name" label="Tên nhóm" />
        <DataTable.Col label="Số liên kết" disableSort>
          <FunctionField render={(record) => record.links.length} />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
