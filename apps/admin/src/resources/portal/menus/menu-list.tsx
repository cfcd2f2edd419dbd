import { menuWords } from '@hoi/localization/words/portal/menus';
import { DataTable, FunctionField } from 'react-admin';
import { RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';

export function MenuList() {
  return (
    <ResourceList emptyText={menuWords.none} actions={false} creatable={false}>
      <RecordTable>
        <DataTable.Col source="label" label={menuWords.many} disableSort />
        <DataTable.Col label={menuWords.entryCount} disableSort>
          <FunctionField render={(record) => record.items.length} />
        </DataTable.Col>
      </RecordTable>
    </ResourceList>
  );
}
