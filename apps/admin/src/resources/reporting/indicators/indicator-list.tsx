import {
  figureFields,
  indicatorFields,
  indicatorWords,
} from '@hoi/localization/words/reporting/indicators';
import { RecordColumn, RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';

const filters = [<TextInput key="q" source="q" label={indicatorFields.findByName} alwaysOn />];

export function IndicatorList() {
  return (
    <ResourceList emptyText={indicatorWords.none} filters={filters}>
      <RecordTable>
        <RecordColumn source="name" label={indicatorFields.name} />
        <RecordColumn source="topic" label={indicatorFields.topic} wide />
        <RecordColumn source="latest.value.text" label={figureFields.text} />
        <RecordColumn source="latest.period.label" label={figureFields.period} wide />
      </RecordTable>
    </ResourceList>
  );
}
