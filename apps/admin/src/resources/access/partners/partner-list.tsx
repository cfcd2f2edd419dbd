import { partnerFields, partnerWords } from '@hoi/localization/words/access/partners';
import { DataTable, FunctionField } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';

function activeTokens({ tokens }: { tokens: { status: string }[] }): number {
  return tokens.filter(({ status }) => status === 'ACTIVE').length;
}

export function PartnerList() {
  return (
    <ResourceList emptyText={partnerWords.none}>
      <DataTable bulkActionButtons={false} rowClick="edit">
        <DataTable.Col source="name" label={partnerFields.organisationColumn} disableSort />
        <DataTable.Col source="contactName" label={partnerFields.contactName} disableSort />
        <DataTable.Col label={partnerFields.tokensInUse} disableSort>
          <FunctionField render={activeTokens} />
        </DataTable.Col>
        <DataTable.Col
          source="createdAt"
          label={partnerFields.addedAt}
          disableSort
          sx={{ display: { xs: 'none', md: 'table-cell' } }}
        >
          <MomentField source="createdAt" day />
        </DataTable.Col>
      </DataTable>
    </ResourceList>
  );
}
