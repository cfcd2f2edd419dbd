import { userFields } from '@hoi/localization/words/access/staff';
import {
  appointmentFieldNames,
  appointmentWords,
} from '@hoi/localization/words/organisation/people-screens';
import {
  appointInput,
  correctAppointmentInput,
  endAppointmentInput,
} from '@hoi/validation/organisation/appointment';
import { DayInput } from '#components/day-input.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { CongressPicker } from '../congresses/congress-picker.tsx';
import { appointmentFields } from './appointment-fields.ts';
import { AppointmentInputs } from './appointment-inputs.tsx';
import { appoint, correctAppointment, endAppointment } from './person-deeds.graphql.ts';

export type Appointment = PersonPartsFragment['appointments'][number];

export type AppointmentDeed =
  | { kind: 'appoint' }
  | { kind: 'correct'; appointment: Appointment }
  | { kind: 'end'; appointment: Appointment };

const words = {
  appoint: { title: appointmentWords.add, act: appointmentWords.save },
  correct: { title: appointmentWords.correct, act: appointmentWords.save },
  end: { title: appointmentWords.end, act: appointmentWords.writeEnd },
} as const;

const rules = {
  appoint: appointInput,
  correct: correctAppointmentInput,
  end: endAppointmentInput,
};

/** Sends what the dialog's form says. */
function useAppointmentDeed(deed: AppointmentDeed, person: string) {
  const appointing = useDeed(appoint);
  const correcting = useDeed(correctAppointment);
  const ending = useDeed(endAppointment);
  return (values: FormValues): Promise<unknown> => {
    if (deed.kind === 'appoint') {
      const orgUnit = form.text(values, 'orgUnit');
      return appointing.send({ ...appointmentFields(values), person, orgUnit });
    }
    const { id, version } = deed.appointment;
    const which = { id, expectedVersion: version ?? 1 };
    if (deed.kind === 'correct') return correcting.send({ ...appointmentFields(values), ...which });
    const endsOn = form.text(values, 'endsOn');
    return ending.send({ ...which, endsOn }, { underTheRule: 'its form asks for the day' });
  };
}

interface AppointmentDialogProps {
  deed: AppointmentDeed;
  person: string;
  onClose: () => void;
}

/** Gives a person an office, corrects what is written about one, or ends it. */
export function AppointmentDialog({ deed, person, onClose }: AppointmentDialogProps) {
  const save = useAppointmentDeed(deed, person);
  return (
    <FormDialog
      rules={rules[deed.kind]}
      {...words[deed.kind]}
      record={deed.kind === 'appoint' ? {} : { ...deed.appointment }}
      onSave={save}
      onClose={onClose}
    >
      {deed.kind === 'appoint' && <UnitInput source="orgUnit" label={userFields.atUnit} ended />}
      {deed.kind === 'end' ? (
        <DayInput
          source="endsOn"
          label={appointmentFieldNames.endsOn}
          helperText={appointmentFieldNames.lastDayHelp}
        />
      ) : (
        <>
          <AppointmentInputs />
          <CongressPicker unit={deed.kind === 'appoint' ? 'orgUnit' : 'orgUnit.id'} />
        </>
      )}
    </FormDialog>
  );
}
