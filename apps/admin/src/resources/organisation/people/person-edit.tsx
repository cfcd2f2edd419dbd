import { createPersonInput } from '@hoi/validation/organisation/person';
import { useRecordContext } from 'react-admin';
import { RecordSection } from '#components/record-section.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import { PersonAppointments } from './person-appointments.tsx';
import { PersonData } from './person-data.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonInputs } from './person-inputs.tsx';
import { PersonQualifications } from './person-qualifications.tsx';

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
