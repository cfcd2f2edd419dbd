import { createPartnerInput } from '@hoi/validation/access/partner';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PartnerInputs } from './partner-inputs.tsx';

export function PartnerCreate() {
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm rules={createPartnerInput}>
        <PartnerInputs />
      </ResourceForm>
    </ResourceCreate>
  );
}
