import { committeeKinds } from '@hoi/domain/committee-kind';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { committeeFields, committeeWords } from '@hoi/localization/words/organisation/committees';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import { SelectField } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { DayInput } from '#components/day-input.tsx';
import { MomentField } from '#components/moment-field.tsx';
import { RecordColumn, RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { BooleanInput, NumberInput, SelectInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { ListedCommittee } from './committee.graphql.ts';

const kindChoices = choicesOf(committeeKinds, committeeKindLabels);

const filters = [
  <UnitInput key="orgUnit" source="orgUnit" label={fieldNames.unit} ended alwaysOn />,
  <SelectInput key="kind" source="kind" label={fieldNames.kind} choices={kindChoices} alwaysOn />,
  <BooleanInput key="itself" source="itself" label={committeeFields.unitAlone} defaultValue />,
  <NumberInput key="ordinal" source="ordinal" label={committeeFields.congressOrdinal} />,
  <DayInput key="asOf" source="asOf" label={fieldNames.onDay} />,
];

export function CommitteeList() {
  return (
    <ResourceList emptyText={committeeWords.none} filters={filters}>
      <RecordTable>
        <RecordColumn label={committeeWords.one}>
          <SelectField source="kind" choices={kindChoices} />
        </RecordColumn>
        <RecordColumn source="orgUnit.name" label={fieldNames.unit} />
        <RecordColumn
          label={committeeFields.term}
          render={({ congress }: ListedCommittee) =>
            congress ? `${congress.roman}, ${congress.termText}` : '–'
          }
        />
        <RecordColumn label={committeeFields.startsOn} wide>
          <MomentField source="startsOn" day />
        </RecordColumn>
        <RecordColumn
          label={committeeFields.seatCount}
          render={({ seats }: ListedCommittee) => seats.length}
        />
      </RecordTable>
    </ResourceList>
  );
}
