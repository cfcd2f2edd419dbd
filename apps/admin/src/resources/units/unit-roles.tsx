import { roleLabels } from '@hoi/localization/labels';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-admin';
import type { RolesHeldQuery } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import { rolesHeldQuery } from './unit-details.graphql.ts';

type Account = RolesHeldQuery['users']['nodes'][number];

// As many pages of a hundred accounts as a Union's staff can fill.
const mostPages = 20;

async function readAccounts(): Promise<Account[]> {
  const found: Account[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { users }: RolesHeldQuery = await api.query(rolesHeldQuery, { after });
    found.push(...users.nodes);
    if (!users.pageInfo.hasNextPage) break;
    after = users.pageInfo.endCursor ?? null;
  }
  return found;
}

/** Who holds a role right at the unit; for those who manage accounts. */
export function UnitRoles({ unitId }: { unitId: string }) {
  const { data } = useQuery({ queryKey: ['users', 'roles-held'], queryFn: readAccounts });
  const held = (data ?? []).flatMap(({ id, name, roleGrants }) =>
    roleGrants
      .filter(({ orgUnit }) => orgUnit.id === unitId)
      .map((grant) => ({ key: grant.id, user: id, name, role: roleLabels[grant.role] })),
  );
  if (!data) return null;
  if (held.length === 0)
    return <Typography variant="body2">Không có tài khoản nào giữ vai trò tại đây.</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {held.map(({ key, user, name, role }) => (
        <li key={key}>
          <Link to={`/users/${encodeURIComponent(user)}`}>{name}</Link>: {role}
        </li>
      ))}
    </Box>
  );
}
