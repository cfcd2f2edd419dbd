import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, CreateButton, DataTable, SelectField, TopToolbar } from 'react-admin';
import { Link } from 'react-router-dom';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput } from '#components/ruled/inputs.tsx';
import { planStatusChoices } from './plan-labels.ts';

const filters = [
  <SelectInput
    key="status"
    source="status"
    label="Trạng thái"
    choices={planStatusChoices}
    alwaysOn
  />,
];

function Actions() {
  return (
    <TopToolbar>
      <Button component={Link} to="/plans/import" label="Nhập từ CSV">
        <UploadIcon />
      </Button>
      <CreateButton label="Lập phương án" />
    </TopToolbar>
  );
}

export function PlanList() {
  return (
    <ResourceList
      emptyText="Chưa có phương án sắp xếp nào."
      filters={filters}
      actions={<Actions />}
    >
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="title" label="Phương án" disableSort />
        <DataTable.Col label="Trạng thái" disableSort>
          <SelectField source="status" choices={planStatusChoices} />
        </DataTable.Col>
        <DataTable.Col label="Hiệu lực" disableSort>
          <MomentField source="effectiveOn" day />
        </DataTable.Col>
        <DataTable.Col
          source="decisionNumber"
          label="Số quyết định"
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
        <DataTable.NumberCol
          source="stepCount"
          label="Số bước"
          disableSort
          locales="vi-VN"
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
      </DataTable>
    </ResourceList>
  );
}
