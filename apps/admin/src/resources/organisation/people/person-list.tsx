import { fieldNames, filterNames } from '@hoi/localization/words/frame/fields';
import { conflictWords } from '@hoi/localization/words/frame/saving';
import {
  appointmentFieldNames,
  personFields,
  personWords,
} from '@hoi/localization/words/organisation/people-screens';
import { useListContext, useRecordContext } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { officesText } from '#components/people/offices-on.ts';
import { RecordColumn, RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { today } from '#components/units/unit-day.ts';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { PeopleQuery } from '#generated/graphql.ts';
import { officeChoices } from './appointment-inputs.tsx';

type PersonLine = PeopleQuery['people']['nodes'][number];

const filters = [
  <TextInput key="q" source="q" label={filterNames.byName} alwaysOn />,
  <UnitInput key="orgUnit" source="orgUnit" label={fieldNames.unit} ended alwaysOn />,
  <DayInput key="asOf" source="asOf" label={personFields.inOfficeOn} alwaysOn />,
  <SelectInput
    key="office"
    source="office"
    label={appointmentFieldNames.office}
    choices={officeChoices}
  />,
];

/** Her offices of the day that the list is of. */
function OfficesField() {
  const person = useRecordContext<PersonLine>();
  const { filterValues } = useListContext();
  const day: unknown = filterValues.asOf;
  if (!person) return null;
  return officesText(person.appointments, typeof day === 'string' && day ? day : today());
}

export function PersonList() {
  return (
    <ResourceList emptyText={personWords.none} filters={filters}>
      <RecordTable>
        <RecordColumn source="fullName" label={personFields.name} />
        <RecordColumn label={appointmentFieldNames.office}>
          <OfficesField />
        </RecordColumn>
        <RecordColumn
          label={fieldNames.public}
          wide
          render={({ published }: PersonLine) => (published ? conflictWords.yes : conflictWords.no)}
        />
      </RecordTable>
    </ResourceList>
  );
}
