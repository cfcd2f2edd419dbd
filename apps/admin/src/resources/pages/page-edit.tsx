import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PageInputs } from './page-inputs.tsx';

export function PageEdit() {
  return (
    <ResourceEdit>
      <ResourceForm deletable>
        <PageInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
