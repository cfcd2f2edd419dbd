import { partnerFields } from '@hoi/localization/words/access/partners';
import { TextInput } from '#components/ruled/inputs.tsx';

export function PartnerInputs() {
  return (
    <>
      <TextInput source="name" label={partnerFields.name} />
      <TextInput source="contactName" label={partnerFields.contactName} />
      <TextInput source="contactEmail" label={partnerFields.contactEmail} type="email" />
    </>
  );
}
