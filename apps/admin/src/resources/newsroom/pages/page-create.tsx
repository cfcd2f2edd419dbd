import { emptyDocument } from '@hoi/richtext/nodes';
import { createPageInput } from '@hoi/validation/newsroom/page';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PageInputs } from './page-inputs.tsx';

export function PageCreate() {
  return (
    <ResourceCreate redirect="list">
      <ResourceForm
        rules={createPageInput}
        defaultValues={{ position: 0, published: false, body: emptyDocument }}
      >
        <PageInputs />
      </ResourceForm>
    </ResourceCreate>
  );
}
