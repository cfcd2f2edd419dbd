import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PartnerInputs } from './partner-inputs.tsx';
import { PartnerTokens } from './partner-tokens.tsx';

export function PartnerEdit() {
  return (
    <ResourceEdit redirect={false}>
      <ResourceForm deletable>
        <PartnerInputs />
      </ResourceForm>
      <PartnerTokens />
    </ResourceEdit>
  );
}
