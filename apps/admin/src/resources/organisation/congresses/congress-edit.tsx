import { congressWords } from '@hoi/localization/words/organisation/congresses';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import { createCongressInput } from '@hoi/validation/organisation/congress';
import List from '@mui/material/List';
import { Link, useRecordContext } from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import type { CongressPartsFragment } from '#generated/graphql.ts';
import { CongressDelegates } from './congress-delegates.tsx';
import { CongressInputs } from './congress-inputs.tsx';

function CongressParts() {
  const congress = useRecordContext<CongressPartsFragment>();
  if (!congress) return null;
  return (
    <>
      {congress.viewerCan.update && (
        <ResourceForm rules={createCongressInput} deletable={congressWords.deletion}>
          <CongressInputs />
        </ResourceForm>
      )}
      <RecordSection title={congressWords.committees}>
        <List dense>
          {congress.committees.map(({ id, kind, orgUnit }) => (
            <DeedLine
              key={id}
              primary={
                <Link to={`/committees/${encodeURIComponent(id)}`}>
                  {committeeKindLabels[kind]}, {orgUnit.name}
                </Link>
              }
            />
          ))}
        </List>
      </RecordSection>
      <CongressDelegates congress={congress} />
    </>
  );
}

export function CongressEdit() {
  return (
    <ResourceEdit redirect={false}>
      <CongressParts />
    </ResourceEdit>
  );
}
