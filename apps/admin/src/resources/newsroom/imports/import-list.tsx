import { BooleanInput, DataTable } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { ImportUpload } from './import-upload.tsx';

const filters = [
  <TextInput key="q" source="q" label="Tìm theo tên tệp" alwaysOn />,
  <BooleanInput key="open" source="hasOpenSuggestions" label="Còn gợi ý chưa xử lý" alwaysOn />,
];

export function ImportList() {
  return (
    <>
      <ImportUpload />
      <ResourceList
        emptyText="Chưa nhập trang nào từ cổng cũ."
        filters={filters}
        actions={false}
        creatable={false}
      >
        <DataTable bulkActionButtons={false} rowClick="show">
          <DataTable.Col source="article.title" label="Bài viết" disableSort />
          <DataTable.Col
            source="fileName"
            label="Tệp"
            disableSort
            sx={{ display: { xs: 'none', md: 'table-cell' } }}
          />
          <DataTable.NumberCol source="openSuggestionCount" label="Gợi ý chưa xử lý" disableSort />
          <DataTable.Col label="Nhập lúc" disableSort>
            <MomentField source="importedAt" />
          </DataTable.Col>
        </DataTable>
      </ResourceList>
    </>
  );
}
