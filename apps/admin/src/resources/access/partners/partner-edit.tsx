import { partnerWords } from '@hoi/localization/words/access/partners';
import { createPartnerInput } from '@hoi/validation/access/partner';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PartnerInputs } from './partner-inputs.tsx';
import { PartnerTokens } from './partner-tokens.tsx';

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
