import { siteLinkGroupForm } from '@hoi/validation/portal/link';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { LinkGroupInputs } from './link-group-inputs.tsx';

export function LinkGroupCreate() {
  return (
    <ResourceCreate redirect="list">
      <ResourceForm rules={siteLinkGroupForm} defaultValues={{ position: 0, links: [] }}>
        <LinkGroupInputs />
      </ResourceForm>
    </ResourceCreate>
  );
}
