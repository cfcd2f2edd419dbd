import { offices } from '@hoi/domain/office';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { officeLabels } from '@hoi/localization/words/organisation/people';
import { appointmentFieldNames } from '@hoi/localization/words/organisation/people-screens';
import { choicesOf } from '#components/choices-of.ts';
import { DayInput } from '#components/day-input.tsx';
import { BooleanInput, SelectInput, TextInput } from '#components/ruled/inputs.tsx';

export const officeChoices = choicesOf(offices, officeLabels);

/** An office over time; `within` is the field that holds it in a larger form. */
export function AppointmentInputs({ within = '' }: { within?: string }) {
  const at = (name: string) => (within ? `${within}.${name}` : name);
  return (
    <>
      <SelectInput
        source={at('office')}
        label={appointmentFieldNames.office}
        choices={officeChoices}
      />
      <TextInput source={at('title')} label={appointmentFieldNames.title} />
      <DayInput source={at('startsOn')} label={appointmentFieldNames.startsOn} />
      <DayInput
        source={at('endsOn')}
        label={appointmentFieldNames.endsOn}
        helperText={appointmentFieldNames.endsOnHelp}
      />
      <BooleanInput source={at('fullTime')} label={appointmentFieldNames.fullTime} />
      <TextInput source={at('decisionNumber')} label={fieldNames.decisionNumber} />
      <DayInput source={at('decisionDate')} label={fieldNames.decisionDate} />
    </>
  );
}
