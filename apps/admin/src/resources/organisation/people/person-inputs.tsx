import { personFields } from '@hoi/localization/words/organisation/people-screens';
import { BooleanInput } from 'react-admin';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';

export function PersonInputs() {
  return (
    <>
      <TextInput source="fullName" label={personFields.name} />
      <NumberInput source="birthYear" label={personFields.birthYear} />
      <TextInput source="workEmail" label={personFields.workEmail} type="email" />
      <TextInput source="workPhone" label={personFields.workPhone} />
      <TextInput
        source="purpose"
        label={personFields.purpose}
        helperText={personFields.purposeHelp}
      />
      <BooleanInput source="published" label={personFields.published} />
    </>
  );
}
