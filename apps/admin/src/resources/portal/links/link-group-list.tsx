import { fieldNames } from '@hoi/localization/words/frame/fields';
import { linkGroupFields, linkWords } from '@hoi/localization/words/portal/links';
import { DataTable, FunctionField } from 'react-admin';
import { RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';

export function LinkGroupList() {
  return (
    <ResourceList emptyText={linkWords.none} sort={{ field: 'position', order: 'ASC' }}>
      <RecordTable>
        <DataTable.NumberCol source="position" label={fieldNames.position} />
        <DataTable.Col source="name" label={linkGroupFields.name} />
        <DataTable.Col label={linkGroupFields.linkCount} disableSort>
          <FunctionField render={(record) => record.links.length} />
        </DataTable.Col>
      </RecordTable>
    </ResourceList>
  );
}
