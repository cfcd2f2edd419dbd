import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import { viewerQuery } from '#providers/auth/session.graphql.ts';
import { api } from '#providers/browser.ts';
import { PasswordCard } from './password-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { TotpCard } from './totp-card.tsx';

/** One's own password and second step, and where one is signed in. */
export function AccountPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['account'],
    queryFn: async () => (await api.query(viewerQuery, {})).viewer ?? null,
  });
  return (
    <Box sx={{ pt: 2, display: 'grid', gap: 2, maxWidth: 640 }}>
      <Title title="Tài khoản của tôi" />
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      <PasswordCard onChanged={refetch} />
      {data && (
        <TotpCard
          enabled={data.totpEnabled}
          codesLeft={data.recoveryCodesLeft}
          onChanged={refetch}
        />
      )}
      <SessionsCard />
    </Box>
  );
}
