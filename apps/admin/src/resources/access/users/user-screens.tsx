import { userFields } from '@hoi/localization/words/access/staff';
import { createUserInput } from '@hoi/validation/access/user';
import { useState } from 'react';
import { SimpleFormIterator, useRedirect } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { ArrayInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { Row } from '#providers/data/resource-description.ts';
import { PasswordDialog } from './password-dialog.tsx';
import { RoleInput } from './role-input.tsx';
import { UserAccess } from './user-access.tsx';
import { UserRoles } from './user-roles.tsx';

function UserInputs() {
  return (
    <>
      <TextInput source="name" label={userFields.name} />
      <TextInput source="email" label={userFields.signInEmail} type="email" />
    </>
  );
}

export function UserCreate() {
  const [made, setMade] = useState<{ id: string; password: string } | null>(null);
  const redirect = useRedirect();
  const showPassword = ({ id, temporaryPassword }: Row) => {
    if (typeof temporaryPassword !== 'string') return false;
    setMade({ id, password: temporaryPassword });
    return true;
  };
  if (made)
    return (
      <PasswordDialog password={made.password} onClose={() => redirect('edit', 'users', made.id)} />
    );
  return (
    <ResourceCreate redirect="edit" onCreated={showPassword}>
      <ResourceForm rules={createUserInput} defaultValues={{ grants: [{}] }}>
        <UserInputs />
        <ArrayInput source="grants" label={userFields.role}>
          <SimpleFormIterator inline fullWidth disableReordering disableClear>
            <RoleInput source="role" />
            <UnitInput source="orgUnitId" label={userFields.atUnit} />
          </SimpleFormIterator>
        </ArrayInput>
      </ResourceForm>
    </ResourceCreate>
  );
}

export function UserEdit() {
  return (
    <ResourceEdit redirect={false}>
      <ResourceForm rules={createUserInput}>
        <UserInputs />
      </ResourceForm>
      <UserRoles />
      <UserAccess />
    </ResourceEdit>
  );
}
