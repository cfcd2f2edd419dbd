import { roles } from '@hoi/domain/roles';
import { formatDate } from '@hoi/localization/date';
import { roleLabels, roleWords, userFields } from '@hoi/localization/words/access/staff';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { grantRoleInput } from '@hoi/validation/access/user';
import { Box, Button, List } from '@mui/material';
import { useEditContext } from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { SaveLine } from '#components/saving/save-line.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { UserPartsFragment } from '#generated/graphql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { RoleInput } from './role-input.tsx';
import { grantRole, revokeRole } from './user.graphql.ts';

/** What the person may do and where; each role covers its unit and everything below it. */
export function UserRoles() {
  const { record } = useEditContext<UserPartsFragment>();
  const granting = useDeed(grantRole);
  const revoking = useDeed(revokeRole);
  if (!record) return null;
  const userId = record.id;

  async function grant(values: FormValues) {
    const role = form.oneOf(roles, values.role);
    if (!role) return;
    const input = { userId, role, orgUnitId: form.text(values, 'orgUnitId') };
    await granting.take(input, { done: roleWords.granted, inForm: true });
  }

  const revoke = (id: string, role: string) =>
    revoking.take(
      { id },
      {
        done: roleWords.revoked,
        ask: {
          title: roleWords.revokeQuestion(role),
          text: roleWords.revocation(record.name),
          act: buttonWords.revoke,
        },
      },
    );

  return (
    <RecordSection title={userFields.role}>
      <List dense>
        {record.roleGrants.map(({ id, role, orgUnit, grantedAt }) => (
          <DeedLine
            key={id}
            primary={roleWords.at(roleLabels[role], orgUnit.name)}
            secondary={roleWords.since(formatDate(grantedAt))}
          >
            {record.viewerCan.grantRole && (
              <Button
                color="error"
                onClick={() => revoke(id, roleWords.at(roleLabels[role], orgUnit.name))}
              >
                {buttonWords.revoke}
              </Button>
            )}
          </DeedLine>
        ))}
      </List>
      {record.viewerCan.grantRole && (
        <KeptForm
          rules={grantRoleInput}
          key={record.roleGrants.length}
          place={`users/${userId}#role`}
          label={roleWords.grantTo(record.name)}
          onSave={grant}
        >
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', maxWidth: 640 }}>
            <RoleInput source="role" />
            <UnitInput source="orgUnitId" label={userFields.atUnit} />
            <Button type="submit" variant="outlined" sx={{ alignSelf: 'start', mt: 1 }}>
              {roleWords.grant}
            </Button>
            <SaveLine />
          </Box>
        </KeptForm>
      )}
    </RecordSection>
  );
}
