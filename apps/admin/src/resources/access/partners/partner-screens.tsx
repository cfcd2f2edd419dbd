import { partnerFields, partnerWords } from '@hoi/localization/words/access/partners';
import { createPartnerInput } from '@hoi/validation/access/partner';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { PartnerTokens } from './partner-tokens.tsx';

function PartnerInputs() {
  return (
    <>
      <TextInput source="name" label={partnerFields.name} />
      <TextInput source="contactName" label={partnerFields.contactName} />
      <TextInput source="contactEmail" label={partnerFields.contactEmail} type="email" />
    </>
  );
}

export function PartnerCreate() {
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm rules={createPartnerInput}>
        <PartnerInputs />
      </ResourceForm>
    </ResourceCreate>
  );
}

export function PartnerEdit() {
  return (
    <ResourceEdit redirect={false}>
      <ResourceForm rules={createPartnerInput} deletable={partnerWords.deletion}>
        <PartnerInputs />
      </ResourceForm>
      <PartnerTokens />
    </ResourceEdit>
  );
}
