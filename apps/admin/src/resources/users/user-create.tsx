import { useState } from 'react';
import {
  ArrayInput,
  Create,
  required,
  SimpleFormIterator,
  useNotify,
  useRedirect,
} from 'react-admin';
import { hasFieldErrors } from '#components/field-errors.ts';
import { ResourceForm } from '#components/resource-form.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { messageOf } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { PasswordDialog } from './password-dialog.tsx';
import { RoleInput } from './role-input.tsx';
import { UserInputs } from './user-inputs.tsx';

export function UserCreate() {
  const [made, setMade] = useState<{ id: string; password: string } | null>(null);
  const redirect = useRedirect();
  const notify = useNotify();
  const onSuccess = ({ id, temporaryPassword }: Row) => {
    if (typeof temporaryPassword === 'string') setMade({ id, password: temporaryPassword });
    else redirect('edit', 'users', id);
  };
  const onError = (error: unknown) => {
    if (!hasFieldErrors(error)) notify(messageOf(error), { type: 'error' });
  };
  if (made)
    return (
      <PasswordDialog password={made.password} onClose={() => redirect('edit', 'users', made.id)} />
    );
  return (
    <Create mutationOptions={{ onSuccess, onError }}>
      <ResourceForm defaultValues={{ grants: [{}] }}>
        <UserInputs />
        <ArrayInput source="grants" label="Vai trò">
          <SimpleFormIterator inline fullWidth disableReordering disableClear>
            <RoleInput source="role" />
            <UnitInput source="orgUnitId" label="Tại đơn vị" validate={required()} />
          </SimpleFormIterator>
        </ArrayInput>
      </ResourceForm>
    </Create>
  );
}
