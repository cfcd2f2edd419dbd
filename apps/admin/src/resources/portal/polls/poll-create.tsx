import { fieldNames } from '@hoi/localization/words/frame/fields';
import { pollForm } from '@hoi/validation/portal/poll';
import { useGetIdentity } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { PollInputs } from './poll-inputs.tsx';

export function PollCreate() {
  const { identity } = useGetIdentity();
  if (!identity) return null;
  const options = [{ label: '' }, { label: '' }];
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm
        rules={pollForm}
        defaultValues={{ allowMultiple: false, options, orgUnit: identity.orgUnit }}
      >
        <PollInputs />
        <UnitInput source="orgUnit" label={fieldNames.unit} />
      </ResourceForm>
    </ResourceCreate>
  );
}
