import { userStatuses } from '@hoi/domain/user-status';
import {
  roleLabels,
  userFields,
  userStatusLabels,
  userWords,
} from '@hoi/localization/words/access/staff';
import { contactFields, fieldNames } from '@hoi/localization/words/frame/fields';
import { DataTable, FunctionField, SelectField } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { UserPartsFragment } from '#generated/graphql.ts';

const statusChoices = userStatuses.map((id) => ({ id, name: userStatusLabels[id] }));

const filters = [
  <TextInput key="q" source="q" label={userFields.findByNameOrEmail} alwaysOn />,
  <SelectInput
    key="status"
    source="status"
    label={fieldNames.status}
    choices={statusChoices}
    alwaysOn
  />,
  <UnitInput key="orgUnit" source="orgUnit" label={userFields.rightAtUnit} ended />,
];

function rolesOf({ roleGrants }: UserPartsFragment): string {
  return roleGrants.map(({ role, orgUnit }) => `${roleLabels[role]} – ${orgUnit.name}`).join('; ');
}

export function UserList() {
  return (
    <ResourceList emptyText={userWords.none} filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="name" label={userFields.name} disableSort />
        <DataTable.Col
          source="email"
          label={contactFields.email}
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
        <DataTable.Col label={userFields.role} disableSort>
          <FunctionField render={rolesOf} />
        </DataTable.Col>
        <DataTable.Col label={fieldNames.status} disableSort>
          <SelectField source="status" choices={statusChoices} />
        </DataTable.Col>
        <DataTable.Col
          label={userFields.lastSignIn}
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="lastSignInAt" relative />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
