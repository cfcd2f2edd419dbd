import { fieldNames } from '@hoi/localization/words/frame/fields';
import { congressFields, congressWords } from '@hoi/localization/words/organisation/congresses';
import { MomentField } from '#components/moment-field.tsx';
import { RecordColumn, RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';

const filters = [
  <UnitInput key="orgUnit" source="orgUnit" label={fieldNames.unit} ended alwaysOn />,
];

export function CongressList() {
  return (
    <ResourceList emptyText={congressWords.none} filters={filters}>
      <RecordTable>
        <RecordColumn source="roman" label={congressFields.ordinalColumn} />
        <RecordColumn source="orgUnit.name" label={fieldNames.unit} />
        <RecordColumn source="termText" label={congressFields.term} />
        <RecordColumn label={congressFields.heldFromColumn} wide>
          <MomentField source="heldFrom" day />
        </RecordColumn>
      </RecordTable>
    </ResourceList>
  );
}
