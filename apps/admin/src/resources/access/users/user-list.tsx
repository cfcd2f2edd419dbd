import { userStatuses } from '@hoi/domain/user-status';
import {
  roleLabels,
  userFields,
  userStatusLabels,
  userWords,
} from '@hoi/localization/words/access/staff';
import { contactFields, fieldNames } from '@hoi/localization/words/frame/fields';
import { SelectField } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { MomentField } from '#components/moment-field.tsx';
import { RecordColumn, RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { UserPartsFragment } from '#generated/graphql.ts';

const statusChoices = choicesOf(userStatuses, userStatusLabels);

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
      <RecordTable>
        <RecordColumn source="name" label={userFields.name} />
        <RecordColumn source="email" label={contactFields.email} wide />
        <RecordColumn label={userFields.role} render={rolesOf} />
        <RecordColumn label={fieldNames.status}>
          <SelectField source="status" choices={statusChoices} />
        </RecordColumn>
        <RecordColumn label={userFields.lastSignIn} wide>
          <MomentField source="lastSignInAt" relative />
        </RecordColumn>
      </RecordTable>
    </ResourceList>
  );
}
