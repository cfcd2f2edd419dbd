import { partnerFields, partnerWords } from '@hoi/localization/words/access/partners';
import { MomentField } from '#components/moment-field.tsx';
import { RecordColumn, RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';

function activeTokens({ tokens }: { tokens: { status: string }[] }): number {
  return tokens.filter(({ status }) => status === 'ACTIVE').length;
}

export function PartnerList() {
  return (
    <ResourceList emptyText={partnerWords.none}>
      <RecordTable>
        <RecordColumn source="name" label={partnerFields.organisationColumn} />
        <RecordColumn source="contactName" label={partnerFields.contactName} />
        <RecordColumn label={partnerFields.tokensInUse} render={activeTokens} />
        <RecordColumn source="createdAt" label={partnerFields.addedAt} wide>
          <MomentField source="createdAt" day />
        </RecordColumn>
      </RecordTable>
    </ResourceList>
  );
}
