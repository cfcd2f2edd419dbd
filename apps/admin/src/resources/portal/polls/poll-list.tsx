import { pollStatuses } from '@hoi/domain/poll-status';
import { pollStatusLabels } from '@hoi/localization/words/portal/polls';
import { DataTable, SelectField } from 'react-admin';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';

const statusChoices = pollStatuses.map((id) => ({ id, name: pollStatusLabels[id] }));

const filters = [
  <TextInput key="q" source="q" label="Tìm theo câu hỏi" alwaysOn />,
  <SelectInput key="status" source="status" label="Trạng thái" choices={statusChoices} alwaysOn />,
];

export function PollList() {
  return (
    <ResourceList emptyText="Chưa có cuộc thăm dò nào." filters={filters}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="question" label="Câu hỏi" disableSort />
        <DataTable.Col label="Trạng thái" disableSort>
          <SelectField source="status" choices={statusChoices} />
        </DataTable.Col>
        <DataTable.NumberCol
          source="voterCount"
          label="Người bình chọn"
          disableSort
          locales="vi-VN"
        />
      </DataTable>
    </ResourceList>
  );
}
