import { fieldNames, filterNames, visibilityWords } from '@hoi/localization/words/frame/fields';
import { pageWords } from '@hoi/localization/words/newsroom/pages';
import { BooleanField, DataTable } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';

const filters = [<TextInput key="q" source="q" label={filterNames.byTitle} alwaysOn />];

export function PageList() {
  return (
    <ResourceList
      emptyText={pageWords.none}
      sort={{ field: 'position', order: 'ASC' }}
      filters={filters}
    >
      <RecordTable>
        <DataTable.NumberCol source="position" label={fieldNames.position} />
        <DataTable.Col source="title" label={fieldNames.title} />
        <DataTable.Col source="published" label={fieldNames.public}>
          <BooleanField
            source="published"
            valueLabelTrue={visibilityWords.shown}
            valueLabelFalse={visibilityWords.hidden}
          />
        </DataTable.Col>
        <DataTable.Col
          source="updatedAt"
          label={fieldNames.changedAt}
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="updatedAt" relative />
        </DataTable.Col>
      </RecordTable>
    </ResourceList>
  );
}
