import { pollStatuses } from '@hoi/domain/poll-status';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { pollFields, pollStatusLabels, pollWords } from '@hoi/localization/words/portal/polls';
import { DataTable, SelectField } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';

const statusChoices = choicesOf(pollStatuses, pollStatusLabels);

const filters = [
  <TextInput key="q" source="q" label={pollFields.findByQuestion} alwaysOn />,
  <SelectInput
    key="status"
    source="status"
    label={fieldNames.status}
    choices={statusChoices}
    alwaysOn
  />,
];

export function PollList() {
  return (
    <ResourceList emptyText={pollWords.none} filters={filters}>
      <RecordTable>
        <DataTable.Col source="question" label={pollFields.question} disableSort />
        <DataTable.Col label={fieldNames.status} disableSort>
          <SelectField source="status" choices={statusChoices} />
        </DataTable.Col>
        <DataTable.NumberCol
          source="voterCount"
          label={pollFields.voters}
          disableSort
          locales="vi-VN"
        />
      </RecordTable>
    </ResourceList>
  );
}
