import { createUserInput } from '@hoi/validation/access/user';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { UserAccess } from './user-access.tsx';
import { UserInputs } from './user-inputs.tsx';
import { UserRoles } from './user-roles.tsx';

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
