import { orgPlanStatuses } from '@hoi/domain/org-plan-status';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import {
  planFields,
  planStatusLabels,
  planWords,
} from '@hoi/localization/words/organisation/plan-screens';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, CreateButton, DataTable, SelectField, TopToolbar } from 'react-admin';
import { Link } from 'react-router-dom';
import { choicesOf } from '#components/choices-of.ts';
import { MomentField } from '#components/moment-field.tsx';
import { RecordColumn, RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput } from '#components/ruled/inputs.tsx';

const statusChoices = choicesOf(orgPlanStatuses, planStatusLabels);

const filters = [
  <SelectInput
    key="status"
    source="status"
    label={fieldNames.status}
    choices={statusChoices}
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
      <RecordTable>
        <RecordColumn source="title" label={planWords.one} />
        <RecordColumn label={fieldNames.status}>
          <SelectField source="status" choices={statusChoices} />
        </RecordColumn>
        <RecordColumn label={planFields.effectiveColumn}>
          <MomentField source="effectiveOn" day />
        </RecordColumn>
        <RecordColumn source="decisionNumber" label={fieldNames.decisionNumber} wide />
        <DataTable.NumberCol
          source="stepCount"
          label={planFields.stepCount}
          disableSort
          locales="vi-VN"
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        />
      </RecordTable>
    </ResourceList>
  );
}
