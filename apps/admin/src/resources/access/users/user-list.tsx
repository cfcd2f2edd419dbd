import { userStatuses } from '@hoi/domain/user-status';
import { roleLabels, userStatusLabels } from '@hoi/localization/words/access/staff';
import { DataTable, FunctionField, SelectField } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { UserPartsFragment } from '#generated/graphql.ts';

const statusChoices = userStatuses.map((id) => ({ id, name: userStatusLabels[id] }));

const filters = [
  <TextInput key="q" source="q" label="Tìm theo tên hoặc thư" alwaysOn />,
  <SelectInput key="status" source="status" label="Trạng thái" choices={statusChoices} alwaysOn />,
  <UnitInput key="orgUnit" source="orgUnit" label="Có vai trò ngay tại đơn vị" ended />,
];

function rolesOf({ roleGrants }: UserPartsFragment): string {
  return roleGrants.map(({ role, orgUnit }) => `${roleLabels[role]} – ${orgUnit.name}`).join('; ');
}

export function UserList() {
  return (
    <ResourceList emptyText="Chưa có tài khoản nào." filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="name" label="Họ và tên" disableSort />
        <DataTable.Col
          source="email"
          label="Thư điện tử"
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
        <DataTable.Col label="Vai trò" disableSort>
          <FunctionField render={rolesOf} />
        </DataTable.Col>
        <DataTable.Col label="Trạng thái" disableSort>
          <SelectField source="status" choices={statusChoices} />
        </DataTable.Col>
        <DataTable.Col
          label="Đăng nhập gần nhất"
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="lastSignInAt" relative />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
