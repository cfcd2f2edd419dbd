import { userFields } from '@hoi/localization/words/access/staff';
import {
  appointmentFieldNames,
  personFields,
} from '@hoi/localization/words/organisation/people-screens';
import { createPersonInput } from '@hoi/validation/organisation/person';
import Typography from '@mui/material/Typography';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { AppointmentInputs } from './appointment-inputs.tsx';
import { PersonInputs } from './person-inputs.tsx';

export function PersonCreate() {
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm
        rules={createPersonInput}
        defaultValues={{ published: false, purpose: personFields.usualPurpose }}
      >
        <PersonInputs />
        <Typography variant="h3" component="h2" sx={{ my: 1 }}>
          {appointmentFieldNames.office}
        </Typography>
        <UnitInput source="appointment.orgUnit" label={userFields.atUnit} />
        <AppointmentInputs within="appointment" />
      </ResourceForm>
    </ResourceCreate>
  );
}
