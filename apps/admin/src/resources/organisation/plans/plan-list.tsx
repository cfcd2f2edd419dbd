import { fieldNames } from '@hoi/localization/words/frame/fields';
import { planFields, planWords } from '@hoi/localization/words/organisation/plan-screens';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, CreateButton, DataTable, SelectField, TopToolbar } from 'react-admin';
import { Link } from 'react-router-dom';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput } from '#components/ruled/inputs.tsx';
import { planStatusChoices } from './plan-status-choices.ts';

const filters = [
  <SelectInput
    key="status"
    source="status"
    label={fieldNames.status}
    choices={planStatusChoices}
    alwaysOn
  />,
];

function Actions() {
  return (
    <TopToolbar>
      <Button component={Link} to="/plans/import" label={planWords.importShort}>
        <UploadIcon />
      </Button>
      <CreateButton label={planWords.create} />
    </TopToolbar>
  );
}

export function PlanList() {
  return (
    <ResourceList emptyText={planWords.none} filters={filters} actions={<Actions />}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="title" label={planWords.one} disableSort />
        <DataTable.Col label={fieldNames.status} disableSort>
          <SelectField source="status" choices={planStatusChoices} />
        </DataTable.Col>
        <DataTable.Col label={planFields.effectiveColumn} disableSort>
          <MomentField source="effectiveOn" day />
        </DataTable.Col>
        <DataTable.Col
          source="decisionNumber"
          label={fieldNames.decisionNumber}
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
        <DataTable.NumberCol
          source="stepCount"
          label={planFields.stepCount}
          disableSort
          locales="vi-VN"
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
      </DataTable>
    </ResourceList>
  );
}
