import { DataTable, DateInput, FunctionField, SelectInput, TextInput } from 'react-admin';
import { ResourceList } from '#components/resource-list.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { PeopleQuery } from '#generated/graphql.ts';
import { officeChoices } from './appointment-inputs.tsx';

type PersonLine = PeopleQuery['people']['nodes'][number];

const filters = [
  <TextInput key="q" source="q" label="Tìm theo tên" alwaysOn />,
  <UnitInput key="orgUnit" source="orgUnit" label="Đơn vị" ended alwaysOn />,
  <SelectInput key="office" source="office" label="Chức vụ" choices={officeChoices} />,
  <DateInput key="asOf" source="asOf" label="Tại ngày" />,
];

function officesOf({ appointments }: PersonLine): string {
  const held = appointments.filter(({ endsOn }) => !endsOn);
  const told = held.length > 0 ? held : appointments.slice(0, 1);
  return told.map(({ title, orgUnit }) => `${title}, ${orgUnit.name}`).join('; ');
}

export function PersonList() {
  return (
    <ResourceList emptyText="Chưa có cán bộ nào." filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="fullName" label="Họ và tên" disableSort />
        <DataTable.Col label="Chức vụ" disableSort>
          <FunctionField render={officesOf} />
        </DataTable.Col>
        <DataTable.Col
          label="Công khai"
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <FunctionField render={({ published }: PersonLine) => (published ? 'Có' : 'Không')} />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
