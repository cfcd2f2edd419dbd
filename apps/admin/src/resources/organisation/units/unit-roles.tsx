import { roleLabels } from '@hoi/localization/words/access/staff';
import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { Box, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { today } from '#components/units/unit-day.ts';
import { useReading } from '#components/use-reading.ts';
import { rolesHeld } from './unit-details.graphql.ts';

/** Who holds a role right at the unit; for those who manage accounts. */
export function UnitRoles({ unitId }: { unitId: string }) {
  const { data } = useReading(rolesHeld, { unit: unitId });
  if (!data) return null;
  const { nodes, totalCount } = data;
  if (totalCount === 0) return <Typography variant="body2">{unitWords.noRoles}</Typography>;
  const now = today();
  const held = nodes.flatMap(({ id, name, roleGrants }) =>
    roleGrants
      .filter(({ orgUnit, endsOn }) => orgUnit.id === unitId && (!endsOn || endsOn > now))
      .map((grant) => ({ key: grant.id, user: id, name, role: roleLabels[grant.role] })),
  );
  const filter = encodeURIComponent(JSON.stringify({ orgUnit: unitId, status: 'ACTIVE' }));
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {held.map(({ key, user, name, role }) => (
          <li key={key}>
            <Link to={`/users/${encodeURIComponent(user)}`}>{name}</Link>: {role}
          </li>
        ))}
      </Box>
      {totalCount > nodes.length && (
        <Link to={`/users?filter=${filter}`}>{unitWords.allAccounts(totalCount)}</Link>
      )}
    </>
  );
}
