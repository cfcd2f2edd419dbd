import { fieldNames } from '@hoi/localization/words/frame/fields';
import { committeeFields, committeeWords } from '@hoi/localization/words/organisation/committees';
import { BooleanInput, DataTable, FunctionField, SelectField } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { NumberInput, SelectInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { ListedCommittee } from './committee.graphql.ts';
import { committeeKindChoices } from './committee-inputs.tsx';

const filters = [
  <UnitInput key="orgUnit" source="orgUnit" label={fieldNames.unit} ended alwaysOn />,
  <SelectInput
    key="kind"
    source="kind"
    label={fieldNames.kind}
    choices={committeeKindChoices}
    alwaysOn
  />,
  <BooleanInput key="itself" source="itself" label={committeeFields.unitAlone} defaultValue />,
  <NumberInput key="ordinal" source="ordinal" label={committeeFields.congressOrdinal} />,
  <DayInput key="asOf" source="asOf" label={fieldNames.onDay} />,
];

export function CommitteeList() {
  return (
    <ResourceList emptyText={committeeWords.none} filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col label={committeeWords.one} disableSort>
          <SelectField source="kind" choices={committeeKindChoices} />
        </DataTable.Col>
        <DataTable.Col source="orgUnit.name" label={fieldNames.unit} disableSort />
        <DataTable.Col label={committeeFields.term} disableSort>
          <FunctionField
            render={({ congress }: ListedCommittee) =>
              congress ? `${congress.roman}, ${congress.termText}` : '–'
            }
          />
        </DataTable.Col>
        <DataTable.Col
          label={committeeFields.startsOn}
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="startsOn" day />
        </DataTable.Col>
        <DataTable.Col label={committeeFields.seatCount} disableSort>
          <FunctionField render={({ seats }: ListedCommittee) => seats.length} />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
