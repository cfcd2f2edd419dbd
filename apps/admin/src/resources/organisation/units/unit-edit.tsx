import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { createOrgUnitInput } from '@hoi/validation/organisation/org-unit';
import Alert from '@mui/material/Alert';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { UnitInputs } from './unit-inputs.tsx';

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
