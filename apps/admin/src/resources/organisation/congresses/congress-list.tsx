import { fieldNames } from '@hoi/localization/words/frame/fields';
import { congressFields, congressWords } from '@hoi/localization/words/organisation/congresses';
import { DataTable } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';

const filters = [
  <UnitInput key="orgUnit" source="orgUnit" label={fieldNames.unit} ended alwaysOn />,
];

export function CongressList() {
  return (
    <ResourceList emptyText={congressWords.none} filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="roman" label={congressFields.ordinalColumn} disableSort />
        <DataTable.Col source="orgUnit.name" label={fieldNames.unit} disableSort />
        <DataTable.Col source="termText" label={congressFields.term} disableSort />
        <DataTable.Col
          label={congressFields.heldFromColumn}
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="heldFrom" day />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
