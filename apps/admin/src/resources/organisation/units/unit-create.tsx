import { unitFields } from '@hoi/localization/words/organisation/unit-screens';
import { createOrgUnitInput } from '@hoi/validation/organisation/org-unit';
import { useSearchParams } from 'react-router-dom';
import { DayInput } from '#components/day-input.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { today } from '#components/units/unit-day.ts';
import { UnitInput } from '#components/units/unit-input.tsx';
import { UnitInputs } from './unit-inputs.tsx';

export function UnitCreate() {
  const [address] = useSearchParams();
  const parentId = address.get('cap-tren') ?? '';
  return (
    <ResourceCreate redirect="show">
      <ResourceForm
        rules={createOrgUnitInput}
        defaultValues={{ parentId, kind: 'BRANCH', position: 0, opensOn: today() }}
      >
        <UnitInput source="parentId" label={unitFields.parent} />
        <UnitInputs />
        <DayInput source="opensOn" label={unitFields.opensOn} />
      </ResourceForm>
    </ResourceCreate>
  );
}
