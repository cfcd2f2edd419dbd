import { BooleanInput, DataTable, FunctionField, SelectField } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { NumberInput, SelectInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { ListedCommittee } from './committee.graphql.ts';
import { committeeKindChoices } from './committee-inputs.tsx';

const filters = [
  <UnitInput key="orgUnit" source="orgUnit" label="Đơn vị" ended alwaysOn />,
  <SelectInput key="kind" source="kind" label="Loại" choices={committeeKindChoices} alwaysOn />,
  <BooleanInput key="itself" source="itself" label="Không kể đơn vị trực thuộc" defaultValue />,
  <NumberInput key="ordinal" source="ordinal" label="Đại hội lần thứ" />,
  <DayInput key="asOf" source="asOf" label="Tại ngày" />,
];

export function CommitteeList() {
  return (
    <ResourceList emptyText="Chưa có ban nào." filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col label="Ban" disableSort>
          <SelectField source="kind" choices={committeeKindChoices} />
        </DataTable.Col>
        <DataTable.Col source="orgUnit.name" label="Đơn vị" disableSort />
        <DataTable.Col label="Nhiệm kỳ" disableSort>
          <FunctionField
            render={({ congress }: ListedCommittee) =>
              congress ? `${congress.roman}, ${congress.termText}` : '–'
            }
          />
        </DataTable.Col>
        <DataTable.Col
          label="Từ ngày"
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="startsOn" day />
        </DataTable.Col>
        <DataTable.Col label="Số ủy viên" disableSort>
          <FunctionField render={({ seats }: ListedCommittee) => seats.length} />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
