import { stepFields } from '@hoi/localization/words/organisation/plan-steps';
import { SelectInput } from '#components/ruled/inputs.tsx';

const rolesChoices = [
  { id: 'FOLLOW', name: stepFields.rolesFollow },
  { id: 'END', name: stepFields.rolesEnd },
];

/** What becomes of the roles at a unit that ends; never decided silently. */
export function RolesInput() {
  return <SelectInput source="roles" label={stepFields.roles} choices={rolesChoices} />;
}
