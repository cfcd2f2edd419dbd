import { fieldNames, filterNames, visibilityWords } from '@hoi/localization/words/frame/fields';
import { categoryFields, categoryWords } from '@hoi/localization/words/newsroom/categories';
import { BooleanField, DataTable } from 'react-admin';
import { RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';

const filters = [<TextInput key="q" source="q" label={filterNames.byName} alwaysOn />];

export function CategoryList() {
  return (
    <ResourceList
      emptyText={categoryWords.none}
      sort={{ field: 'position', order: 'ASC' }}
      filters={filters}
    >
      <RecordTable>
        <DataTable.NumberCol source="position" label={fieldNames.position} />
        <DataTable.Col source="name" label={categoryFields.name} />
        <DataTable.Col
          source="slug"
          label={fieldNames.slug}
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
        <DataTable.Col source="hidden" label={categoryWords.hiddenColumn}>
          <BooleanField
            source="hidden"
            valueLabelTrue={visibilityWords.hidden}
            valueLabelFalse={visibilityWords.shown}
          />
        </DataTable.Col>
      </RecordTable>
    </ResourceList>
  );
}
