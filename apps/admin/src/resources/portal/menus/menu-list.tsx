import { DataTable, FunctionField } from 'react-admin';
import { ResourceList } from '#components/resource-list.tsx';

export function MenuList() {
  return (
    <ResourceList emptyText="Chưa có trình đơn nào." actions={false} creatable={false}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="label" label="Trình đơn" disableSort />
        <DataTable.Col label="Số mục" disableSort>
          <FunctionField render={(record) => record.items.length} />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
