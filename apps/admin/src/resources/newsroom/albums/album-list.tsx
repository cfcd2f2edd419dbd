import { albumStatuses } from '@hoi/domain/album-status';
import { albumStatusLabels } from '@hoi/localization/words/newsroom/albums';
import Box from '@mui/material/Box';
import { DataTable, FunctionField, SelectField } from 'react-admin';
import { thumbnailOf } from '#components/media/media.graphql.ts';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';

const statusChoices = albumStatuses.map((id) => ({ id, name: albumStatusLabels[id] }));

const filters = [
  <TextInput key="q" source="q" label="Tìm theo tên" alwaysOn />,
  <SelectInput key="status" source="status" label="Trạng thái" choices={statusChoices} alwaysOn />,
];

export function AlbumList() {
  return (
    <ResourceList
      emptyText="Chưa có album nào."
      sort={{ field: 'updatedAt', order: 'DESC' }}
      filters={filters}
    >
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col label="Ảnh bìa" disableSort>
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
        <DataTable.Col source="title" label="Tên album" sortByOrder="ASC" />
        <DataTable.NumberCol source="photoCount" label="Số ảnh" disableSort />
        <DataTable.Col label="Trạng thái" disableSort>
          <SelectField source="status" choices={statusChoices} />
        </DataTable.Col>
        <DataTable.Col
          source="updatedAt"
          label="Sửa lần cuối"
          sortByOrder="DESC"
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="updatedAt" relative />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
