import { DataTable } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';

const filters = [<UnitInput key="orgUnit" source="orgUnit" label="Đơn vị" ended alwaysOn />];

export function CongressList() {
  return (
    <ResourceList emptyText="Chưa có đại hội nào." filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="roman" label="Lần thứ" disableSort />
        <DataTable.Col source="orgUnit.name" label="Đơn vị" disableSort />
        <DataTable.Col source="termText" label="Nhiệm kỳ" disableSort />
        <DataTable.Col
          label="Khai mạc"
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="heldFrom" day />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
