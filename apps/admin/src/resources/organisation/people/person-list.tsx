import { DataTable, FunctionField, useListContext, useRecordContext } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { officesText } from '#components/people/offices-on.ts';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { today } from '#components/units/unit-day.ts';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { PeopleQuery } from '#generated/graphql.ts';
import { officeChoices } from './appointment-inputs.tsx';

type PersonLine = PeopleQuery['people']['nodes'][number];

const filters = [
  <TextInput key="q" source="q" label="Tìm theo tên" alwaysOn />,
  <UnitInput key="orgUnit" source="orgUnit" label="Đơn vị" ended alwaysOn />,
  <DayInput key="asOf" source="asOf" label="Đang giữ chức tại ngày" alwaysOn />,
  <SelectInput key="office" source="office" label="Chức vụ" choices={officeChoices} />,
];

/** Her offices of the day that the list is of. */
function OfficesField() {
  const person = useRecordContext<PersonLine>();
  const { filterValues } = useListContext();
  const day: unknown = filterValues.asOf;
  if (!person) return null;
  return officesText(person.appointments, typeof day === 'string' && day ? day : today());
}

export function PersonList() {
  return (
    <ResourceList emptyText="Chưa có cán bộ nào." filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="fullName" label="Họ và tên" disableSort />
        <DataTable.Col label="Chức vụ" disableSort>
          <OfficesField />
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
