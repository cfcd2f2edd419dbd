import { filterNames } from '@hoi/localization/words/frame/fields';
import { importWords } from '@hoi/localization/words/newsroom/imports';
import { DataTable } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { BooleanInput, TextInput } from '#components/ruled/inputs.tsx';
import { ImportUpload } from './import-upload.tsx';

const filters = [
  <TextInput key="q" source="q" label={filterNames.byFileName} alwaysOn />,
  <BooleanInput
    key="open"
    source="hasOpenSuggestions"
    label={importWords.withOpenSuggestions}
    alwaysOn
  />,
];

export function ImportList() {
  return (
    <>
      <ImportUpload />
      <ResourceList
        emptyText={importWords.none}
        filters={filters}
        actions={false}
        creatable={false}
      >
        <RecordTable rowClick="show">
          <DataTable.Col source="article.title" label={importWords.article} disableSort />
          <DataTable.Col
            source="fileName"
            label={importWords.file}
            disableSort
            sx={{ display: { xs: 'none', md: 'table-cell' } }}
          />
          <DataTable.NumberCol
            source="openSuggestionCount"
            label={importWords.openSuggestions}
            disableSort
          />
          <DataTable.Col label={importWords.importedAt} disableSort>
            <MomentField source="importedAt" />
          </DataTable.Col>
        </RecordTable>
      </ResourceList>
    </>
  );
}
