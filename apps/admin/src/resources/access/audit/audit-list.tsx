import { compareVietnamese } from '@hoi/localization/collation';
import { auditWords } from '@hoi/localization/words/access/audit';
import { auditSentence, auditSubjectLabels } from '@hoi/localization/words/audit';
import { filterNames } from '@hoi/localization/words/frame/fields';
import { FunctionField, ReferenceInput } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { MomentField } from '#components/moment-field.tsx';
import { RecordColumn, RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { AutocompleteInput, SelectInput } from '#components/ruled/inputs.tsx';
import { AuditDetail } from './audit-detail.tsx';
import { type AuditLine, AuditSubject } from './audit-subject.tsx';

const kindChoices = Object.entries(auditSubjectLabels)
  .map(([id, name]) => ({ id, name }))
  .toSorted((a, b) => compareVietnamese(a.name, b.name));

const filters = [
  <ReferenceInput key="actor" source="actor" reference="users" perPage={25} alwaysOn>
    <AutocompleteInput label={auditWords.actor} optionText="name" fullWidth />
  </ReferenceInput>,
  <SelectInput
    key="subjectType"
    source="subjectType"
    label={auditWords.about}
    choices={kindChoices}
    alwaysOn
  />,
  <DayInput key="from" source="from" label={filterNames.fromDay} alwaysOn />,
  <DayInput key="to" source="to" label={filterNames.untilDay} alwaysOn />,
];

export function AuditList() {
  return (
    <ResourceList
      emptyText={auditWords.none}
      filters={filters}
      actions={false}
      creatable={false}
      perPage={50}
    >
      <RecordTable rowClick="expand" expand={<AuditDetail />}>
        <RecordColumn label={auditWords.at} sx={{ whiteSpace: { md: 'nowrap' } }}>
          <MomentField source="at" />
        </RecordColumn>
        <RecordColumn label={auditWords.deed} sx={{ overflowWrap: 'anywhere' }}>
          <FunctionField render={(entry: AuditLine) => auditSentence(entry)} /> <AuditSubject />
        </RecordColumn>
      </RecordTable>
    </ResourceList>
  );
}
