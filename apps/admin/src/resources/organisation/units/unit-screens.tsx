import { unitFields, unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { createOrgUnitInput } from '@hoi/validation/organisation/org-unit';
import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { DayInput } from '#components/day-input.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { NumberInput, SelectInput, TextArrayInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';
import { basisChoices, hasBasis, kindChoices } from '#components/units/kind-choices.ts';
import { today } from '#components/units/unit-day.ts';
import { UnitInput } from '#components/units/unit-input.tsx';

function UnitInputs() {
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <>
      <TextInput source="name" label={unitFields.name} helperText={unitFields.nameHelp} />
      <SelectInput source="kind" label={unitFields.level} choices={kindChoices} />
      {hasBasis(kind) && (
        <SelectInput source="basis" label={unitFields.basis} choices={basisChoices} />
      )}
      <TextInput source="levelLabel" label={unitFields.levelLabel} />
      <TextInput source="officialCode" label={unitFields.code} helperText={unitFields.codeHelp} />
      <NumberInput source="position" label={unitFields.position} />
      <TextArrayInput
        source="spellings"
        label={unitFields.spellings}
        helperText={unitFields.spellingsHelp}
      />
      <SlugInput from="name" />
    </>
  );
}

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

export function UnitEdit() {
  return (
    <ResourceEdit redirect="show">
      <ResourceForm rules={createOrgUnitInput}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {unitWords.correction}
        </Alert>
        <UnitInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
