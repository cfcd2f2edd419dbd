import { DataTable, TextInput } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';

const filters = [
  <TextInput
    key="action"
    source="action"
    label="Việc làm"
    placeholder="publish-article"
    helperText={false}
    alwaysOn
  />,
];

export function AuditList() {
  return (
    <ResourceList
      emptyText="Nhật ký chưa có dòng nào."
      filters={filters}
      actions={false}
      creatable={false}
      perPage={50}
    >
      <DataTable bulkActionButtons={false} rowClick={false}>
        <DataTable.Col label="Lúc" disableSort>
          <MomentField source="at" />
        </DataTable.Col>
        <DataTable.Col source="actorName" label="Người làm" disableSort />
        <DataTable.Col source="action" label="Việc làm" disableSort />
        <DataTable.Col
          source="subjectType"
          label="Đối tượng"
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
        <DataTable.Col
          source="detail"
          label="Chi tiết"
          disableSort
          sx={{
            display: { xs: 'none', md: 'table-cell' },
            overflowWrap: 'anywhere',
            maxWidth: 480,
          }}
        />
      </DataTable>
    </ResourceList>
  );
}
