import { DataTable, FunctionField } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';

function activeTokens({ tokens }: { tokens: { status: string }[] }): number {
  return tokens.filter(({ status }) => status === 'ACTIVE').length;
}

export function PartnerList() {
  return (
    <ResourceList emptyText="Chưa có đối tác nào.">
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="name" label="Tổ chức" disableSort />
        <DataTable.Col source="contactName" label="Người liên hệ" disableSort />
        <DataTable.Col label="Mã đang dùng" disableSort>
          <FunctionField render={activeTokens} />
        </DataTable.Col>
        <DataTable.Col
          source="createdAt"
          label="Ngày thêm"
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="createdAt" day />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
