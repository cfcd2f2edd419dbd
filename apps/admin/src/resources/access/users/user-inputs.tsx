import { userFields } from '@hoi/localization/words/access/staff';
import { TextInput } from '#components/ruled/inputs.tsx';

export function UserInputs() {
  return (
    <>
      <TextInput source="name" label={userFields.name} />
      <TextInput source="email" label={userFields.signInEmail} type="email" />
    </>
  );
}
