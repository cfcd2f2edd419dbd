import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { LinkGroupInputs } from './link-group-inputs.tsx';

export function LinkGroupEdit() {
  return (
    <ResourceEdit>
      <ResourceForm deletable>
        <LinkGroupInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
