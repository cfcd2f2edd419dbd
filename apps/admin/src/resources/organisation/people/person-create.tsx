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
        defaultValues={{ published: false, purpose: 'Quản lý cán bộ Hội' }}
      >
        <PersonInputs />
        <Typography variant="h3" component="h2" sx={{ my: 1 }}>
          Chức vụ
        </Typography>
        <UnitInput source="appointment.orgUnit" label="Tại đơn vị" />
        <AppointmentInputs within="appointment" />
      </ResourceForm>
    </ResourceCreate>
  );
}
