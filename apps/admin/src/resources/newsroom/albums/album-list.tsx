import { albumStatuses } from '@hoi/domain/album-status';
import { fieldNames, filterNames } from '@hoi/localization/words/frame/fields';
import {
  albumFields,
  albumStatusLabels,
  albumWords,
} from '@hoi/localization/words/newsroom/albums';
import { Box } from '@mui/material';
import { DataTable, FunctionField, SelectField } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { thumbnailOf } from '#components/media/media.graphql.ts';
import { MomentField } from '#components/moment-field.tsx';
import { RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';

const statusChoices = choicesOf(albumStatuses, albumStatusLabels);

const filters = [
  <TextInput key="q" source="q" label={filterNames.byName} alwaysOn />,
  <SelectInput
    key="status"
    source="status"
    label={fieldNames.status}
    choices={statusChoices}
    alwaysOn
  />,
];

export function AlbumList() {
  return (
    <ResourceList
      emptyText={albumWords.none}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      filters={filters}
    >
      <RecordTable>
        <DataTable.Col label={albumFields.cover} disableSort>
          <FunctionField
            render={({ cover }) =>
              cover ? (
                <Box
                  component="img"
                  src={thumbnailOf(cover)}
                  alt=""
                  loading="lazy"
                  sx={{ width: 72, height: 48, objectFit: 'cover', borderRadius: 1 }}
                />
              ) : (
                '–'
              )
            }
          />
        </DataTable.Col>
        <DataTable.Col source="title" label={albumFields.title} sortByOrder="ASC" />
        <DataTable.NumberCol source="photoCount" label={albumFields.photoCount} disableSort />
        <DataTable.Col label={fieldNames.status} disableSort>
          <SelectField source="status" choices={statusChoices} />
        </DataTable.Col>
        <DataTable.Col
          source="updatedAt"
          label={fieldNames.changedAt}
          sortByOrder="DESC"
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="updatedAt" relative />
        </DataTable.Col>
      </RecordTable>
    </ResourceList>
  );
}
