import { userFields } from '@hoi/localization/words/access/staff';
import {
  appointmentFieldNames,
  personFields,
} from '@hoi/localization/words/organisation/people-screens';
import { createPersonInput } from '@hoi/validation/organisation/person';
import { Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { RecordSection } from '#components/record-section.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { BooleanInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import { AppointmentInputs } from './appointment-inputs.tsx';
import { PersonAppointments } from './person-appointments.tsx';
import { PersonData } from './person-data.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonQualifications } from './person-qualifications.tsx';

function PersonInputs() {
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

function PersonForm() {
  const person = useRecordContext<PersonPartsFragment>();
  if (!person) return null;
  if (!person.viewerCan.update)
    return <RecordSection title={person.fullName}>{null}</RecordSection>;
  return (
    <ResourceForm rules={createPersonInput}>
      <PersonInputs />
    </ResourceForm>
  );
}

/** A person: what is kept of her and why, her offices, training, and what only statisticians read. */
export function PersonEdit() {
  return (
    <ResourceEdit redirect={false}>
      <PersonForm />
      <PersonAppointments />
      <PersonQualifications />
      <PersonFacts />
      <PersonData />
    </ResourceEdit>
  );
}
